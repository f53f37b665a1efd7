import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import { stopsEarly, WEEKS_LOOKED_BACK } from '@/lib/domain/stops-early'
import type { Coverage } from '@/lib/domain/timeframe'
import { ask } from './ask'
import type { Path } from './asked'
import { allOf, branchConditions, customerConditions } from './conditions'
import { everySale } from './sales-filter'

const { sql } = Prisma

const row = z.object({ from: z.string().nullable(), to: z.string().nullable(), ends: z.array(z.string()) })

const asLocalTime = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** First and last sale that a person may see, and whether the last day is covered whole. */
export async function coverage(scope: Scope, path: Path = 'auto'): Promise<Coverage> {
  const sale = path === 'lines' ? sql`kind = 'sale'` : sql`sale_lines > 0`
  const table = path === 'lines' ? sql`order_line` : sql`orders`
  const conditions = allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    sale,
    ...branchConditions(scope, everySale, sql`branch_id`),
    ...customerConditions(scope, everySale, sql`customer_id`),
  ])
  const sold = (direction: Prisma.Sql, more: Prisma.Sql = sql`true`): Prisma.Sql =>
    sql`(select ordered_at from ${table} where ${conditions} and ${more} order by ordered_at ${direction} limit 1)`
  const weekday = sql`last::date - 7 * weeks`
  // A customer's own days end when they bought, not when the shop closes.
  const looksBack = scope.customer === 'everyone' ? WEEKS_LOOKED_BACK : 0
  const [found] = await ask(
    row,
    sql`
      with reach as materialized (select ${sold(sql`asc`)} as first, ${sold(sql`desc`)} as last)
      select ${asLocalTime(sql`first`)} as "from", ${asLocalTime(sql`last`)} as "to",
             array(
               select ${asLocalTime(sql`ended`)} from generate_series(1, ${looksBack}::int) as weeks
               cross join lateral (
                 select ${sold(sql`desc`, sql`ordered_at >= ${weekday} and ordered_at < ${weekday} + 1`)} as ended
               ) ends where ended is not null) as ends
      from reach`,
  )
  if (!found || found.to === null) return { from: null, to: null }
  const { from, to, ends } = found
  return { from, to, ...(looksBack > 0 && { stopsEarly: stopsEarly(to, ends) }) }
}
