import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import type { Coverage } from '@/lib/domain/timeframe'
import { ask } from './ask'
import type { Path } from './asked'
import { allOf, branchConditions, customerConditions } from './conditions'
import { everySale } from './sales-filter'

const { sql } = Prisma

const row = z.object({ from: z.string().nullable(), to: z.string().nullable() })

const asLocalTime = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** First and last sale that a person may see. */
export async function coverage(scope: Scope, path: Path = 'auto'): Promise<Coverage> {
  const sale = path === 'lines' ? sql`kind = 'sale'` : sql`sale_lines > 0`
  const table = path === 'lines' ? sql`order_line` : sql`orders`
  const conditions = allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    sale,
    ...branchConditions(scope, everySale, sql`branch_id`),
    ...customerConditions(scope, everySale, sql`customer_id`),
  ])
  const end = (direction: Prisma.Sql): Prisma.Sql =>
    asLocalTime(sql`(select ordered_at from ${table} where ${conditions} order by ordered_at ${direction} limit 1)`)
  const [found] = await ask(row, sql`select ${end(sql`asc`)} as "from", ${end(sql`desc`)} as "to"`)
  return found ?? { from: null, to: null }
}
