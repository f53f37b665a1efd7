import { Prisma } from '@/generated/prisma/client'
import { allOf } from '../conditions'
import { groupOfOrder } from '../group-keys'
import { orderRows } from '../rows-under'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/** One fact per order: what hours and days do not know is its customer. */
export function orderFacts(question: FactsQuestion): Prisma.Sql {
  const { by } = question
  const conditions = [
    ...orderRows(question),
    sql`o.sale_lines + o.return_lines + o.cancel_lines > 0`,
    ...(by === 'customer' ? [sql`o.customer_id is not null`] : []),
  ]
  return sql`
    select o.ordered_at as at, ${groupOfOrder[by]} as group_key, o.gross, o.discount, o.returns, o.units,
           (o.sale_lines > 0)::int as orders, (o.cancel_lines > 0)::int as cancelled
    from orders o where ${allOf(conditions)}`
}
