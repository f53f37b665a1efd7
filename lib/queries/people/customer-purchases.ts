import { Prisma } from '@/generated/prisma/client'
import type { Path } from '../asked'
import { allOf } from '../conditions'
import { linesUnder, type RowsQuestion } from '../rows-under'
import { isOfFewProducts } from '../sales-filter'
import { boughtLines, buyingOrders } from './buying-orders'

const { sql } = Prisma

/** A select of customer_id and day: one row for each order of a known customer with a sale line under the filters. */
export function customerPurchases(question: RowsQuestion & { readonly path: Path }): Prisma.Sql {
  if (question.path === 'auto' && !isOfFewProducts(question.filter)) {
    return sql`
      select o.customer_id, o.ordered_at::date as day from orders o where ${allOf(buyingOrders(question))}`
  }
  return sql`
    select min(l.customer_id) as customer_id, min(l.ordered_at)::date as day
    ${linesUnder(question, boughtLines)} group by l.order_key`
}
