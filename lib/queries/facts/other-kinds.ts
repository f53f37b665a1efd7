import { Prisma } from '@/generated/prisma/client'
import { productKinds } from '@/lib/domain/view-choices'
import { allOf } from '../conditions'
import { groupOfLine, groupOfOrder } from '../group-keys'
import { orderRows, type RowsQuestion } from '../rows-under'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'
import type { FactsQuestion } from './facts-question'
import { foldedLines } from './line-facts'

const { sql } = Prisma

const otherKinds = ({ kinds }: SalesFilter): Prisma.Sql =>
  sql`${productKinds.filter((kind) => !kinds.includes(kind))}::text[]::product_kind[]`

/** Conditions on `order_other_kind o`, which has the columns of an order that filters ask for. */
const otherRows = (question: RowsQuestion): Prisma.Sql =>
  allOf([...orderRows(question), sql`o.kind = any(${otherKinds(question.filter)})`])

/** What orders have of goods of other kinds, taken off; an order that has goods that count as well still counts. */
const ofOrders = (question: FactsQuestion): Prisma.Sql => sql`
  select min(o.ordered_at) as at, min(${groupOfOrder[question.by]}) as group_key, -sum(o.gross) as gross,
         -sum(o.discount) as discount, -sum(o.returns) as returns, -sum(o.units) as units,
         -(sum(o.sale_lines) > 0 and sum(o.sale_lines) = min(o.order_sale_lines))::int as orders,
         -(sum(o.cancel_lines) > 0 and sum(o.cancel_lines) = min(o.order_cancel_lines))::int as cancelled
  from order_other_kind o where ${otherRows(question)}
  ${question.by === 'customer' ? sql`and o.customer_id is not null` : Prisma.empty}
  group by o.order_key`

/** The same within brands or categories, which few goods of other kinds have: from their lines. */
function ofGroupsOfGoods(question: FactsQuestion): Prisma.Sql {
  const { scope, filter, by } = question
  const group = groupOfLine[by]
  const others = sql`l.product_id = any(array(
    select p.id from product p
    where p.workspace_id = ${scope.workspaceId} and p.kind = any(${otherKinds(filter)}) and ${group} is not null))`
  const hasNone = (kind: 'sale' | 'cancellation'): Prisma.Sql => sql`not exists (
    select from order_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
    where l.workspace_id = ${scope.workspaceId} and l.order_key = other.order_key and l.kind = ${kind}::line_kind
      and p.kind <> all(${otherKinds(filter)}) and ${group} = other.group_key)`
  return sql`
    select at, group_key, -gross as gross, -discount as discount, -returns as returns, -units as units,
           -(orders > 0 and ${hasNone('sale')})::int as orders,
           -(cancelled > 0 and ${hasNone('cancellation')})::int as cancelled
    from (${foldedLines({ ...question, filter: { ...filter, kinds: [] } }, [others])}) other`
}

/** What a rollup of all kinds has too much where only some count, products proper among them. */
export const otherKindsFacts = (question: FactsQuestion): Prisma.Sql =>
  question.by === 'brand' || question.by === 'category' ? ofGroupsOfGoods(question) : ofOrders(question)

/** A select of the keys of orders with sales, but of goods of other kinds only. */
export const ordersOfOtherKinds = (question: RowsQuestion): Prisma.Sql => sql`
  select o.order_key from order_other_kind o where ${otherRows(question)}
  group by o.order_key having sum(o.sale_lines) > 0 and sum(o.sale_lines) = min(o.order_sale_lines)`

/** Conditions on orders `o` with a sale line: with one of goods that count. */
export const isOfCountedKinds = (question: RowsQuestion): Prisma.Sql[] =>
  leavesOutKinds(question.filter) ? [sql`o.order_key not in (${ordersOfOtherKinds(question)})`] : []
