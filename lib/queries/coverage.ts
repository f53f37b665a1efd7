import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { addDays, type Day, dayOf } from '@/lib/domain/calendar'
import { wholeDays } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { stopsEarly, weeksLookedBack } from '@/lib/domain/stops-early'
import type { Coverage } from '@/lib/domain/timeframe'
import { ask } from './ask'
import type { Path } from './asked'
import { allOf, branchConditions, customerConditions, within } from './conditions'
import { everySale } from './sales-filter'

const { sql } = Prisma

const row = z.object({ from: z.string().nullable(), to: z.string().nullable() })
const end = z.object({ at: z.string().nullable() })

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
    asLocalTime(
      sql`(select ordered_at from ${table} where ${conditions} and ${more} order by ordered_at ${direction} limit 1)`,
    )
  const [found] = await ask(row, sql`select ${sold(sql`asc`)} as "from", ${sold(sql`desc`)} as "to"`)
  if (!found || found.to === null) return { from: null, to: null }
  const ofDay = (day: Day): Prisma.Sql =>
    sql`select ${sold(sql`desc`, within(sql`ordered_at`, wholeDays({ from: day, to: day })))} as at`
  // A customer's own days end when they bought, not when the shop closes.
  if (scope.customer !== 'everyone') return found
  const lastDay = dayOf(found.to)
  const ends = await ask(
    end,
    Prisma.join(
      weeksLookedBack.map((weeks) => ofDay(addDays(lastDay, -7 * weeks))),
      ' union all ',
    ),
  )
  return {
    ...found,
    stopsEarly: stopsEarly(
      found.to,
      ends.flatMap(({ at }) => at ?? []),
    ),
  }
}
