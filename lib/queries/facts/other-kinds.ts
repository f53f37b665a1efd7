import { Prisma } from '@/generated/prisma/client'
import { productKinds } from '@/lib/domain/view-choices'
import { allOf } from '../conditions'
import { groupOfLine, groupOfOrder } from '../group-keys'
import { orderRows, type RowsQuestion } from '../rows-under'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'
import type { FactsQuestion } from './facts-question'
import { foldedLines } from './line-facts'

const { sql } = Prisma

const kindsBeside = ({ kinds }: SalesFilter): string[] => productKinds.filter((kind) => !kinds.includes(kind))

const otherKinds = (filter: SalesFilter): Prisma.Sql => sql`${kindsBeside(filter)}::text[]::product_kind[]`

/** Conditions on `order_other_kind o`, which has the columns of an order that filters ask for. */
const otherRows = (question: RowsQuestion): Prisma.Sql =>
  allOf([...orderRows(question), sql`o.kind = any(${otherKinds(question.filter)})`])

type LinesOf = 'sale_lines' | 'cancel_lines'

/** Whether all that an order has of a kind of line is of the kind of goods of `o`; or of two kinds, `b` the other. */
const isAll = (lines: LinesOf): Prisma.Sql => Prisma.raw(`(o.${lines} > 0 and o.${lines} = o.order_${lines})`)
const isAllOfBoth = (lines: LinesOf): Prisma.Sql =>
  Prisma.raw(`(o.${lines} > 0 and b.${lines} > 0 and o.${lines} + b.${lines} = o.order_${lines})`)

/** `from … where …` of the few orders that have goods of both other kinds, if two are left out. */
function ofBoth(question: RowsQuestion): Prisma.Sql | null {
  const [one, other] = kindsBeside(question.filter)
  if (one === undefined || other === undefined) return null
  return sql`
    from order_other_kind o
    join order_other_kind b on b.workspace_id = o.workspace_id and b.order_key = o.order_key
    where ${allOf(orderRows(question))} and o.kind = ${one}::product_kind and b.kind = ${other}::product_kind`
}

/** What orders have of goods of other kinds, taken off; an order that has goods that count as well still counts. */
function ofOrders(question: FactsQuestion): Prisma.Sql {
  const group = groupOfOrder[question.by]
  const isInGroup = question.by === 'customer' ? sql`and o.customer_id is not null` : Prisma.empty
  const both = ofBoth(question)
  const each = sql`
    select o.ordered_at as at, ${group} as group_key, -o.gross as gross, -o.discount as discount, -o.returns as returns,
           -o.units as units, -${isAll('sale_lines')}::int as orders, -${isAll('cancel_lines')}::int as cancelled
    from order_other_kind o where ${otherRows(question)} ${isInGroup}`
  if (!both) return each
  return sql`
    ${each} union all
    select o.ordered_at, ${group}, 0, 0, 0, 0, -${isAllOfBoth('sale_lines')}::int, -${isAllOfBoth('cancel_lines')}::int
    ${both} ${isInGroup}`
}

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
export function ordersOfOtherKinds(question: RowsQuestion): Prisma.Sql {
  const both = ofBoth(question)
  const each = sql`
    select o.order_key from order_other_kind o where ${otherRows(question)} and ${isAll('sale_lines')}`
  return both ? sql`${each} union all select o.order_key ${both} and ${isAllOfBoth('sale_lines')}` : each
}

/** Conditions on orders `o` with a sale line: with one of goods that count. */
export const isOfCountedKinds = (question: RowsQuestion): Prisma.Sql[] =>
  leavesOutKinds(question.filter) ? [sql`o.order_key not in (${ordersOfOtherKinds(question)})`] : []
