import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { groupOfLine } from '../group-keys'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'
import type { FactsQuestion } from './facts-question'
import { foldedLines } from './line-facts'

const { sql } = Prisma

const otherKinds = ({ kinds }: SalesFilter): string[] => productKinds.filter((kind) => !kinds.includes(kind))

/** Lines `l` of goods of other kinds. As an array, they are looked up by product whatever the planner knows of kinds. */
const isOfOtherKinds = (scope: Scope, filter: SalesFilter): Prisma.Sql => sql`l.product_id = any(array(
  select id from product
  where workspace_id = ${scope.workspaceId} and kind = any(${otherKinds(filter)}::text[]::product_kind[])))`

/** Whether an order of `other` has no line of a kind of line, of the kinds of goods that count, in the same group. */
function hasNone({ scope, filter, by }: FactsQuestion, kind: 'sale' | 'cancellation'): Prisma.Sql {
  const sameGroup = by === 'brand' || by === 'category' ? sql`and ${groupOfLine[by]} = other.group_key` : Prisma.empty
  return sql`not exists (
    select from order_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
    where l.workspace_id = ${scope.workspaceId} and l.order_key = other.order_key and l.kind = ${kind}::line_kind
      and p.kind = any(${filter.kinds}::text[]::product_kind[]) ${sameGroup})`
}

/** Of goods of other kinds than the filter's: one row per order and group. */
const ofOtherKinds = (question: FactsQuestion): Prisma.Sql =>
  foldedLines({ ...question, filter: { ...question.filter, kinds: [] } }, [
    isOfOtherKinds(question.scope, question.filter),
  ])

/** What a rollup of all kinds has too much where only some count, taken off; an order that has both still counts. */
export const otherKindsFacts = (question: FactsQuestion): Prisma.Sql => sql`
  select at, group_key, -gross as gross, -discount as discount, -returns as returns, -units as units,
         -(orders > 0 and ${hasNone(question, 'sale')})::int as orders,
         -(cancelled > 0 and ${hasNone(question, 'cancellation')})::int as cancelled
  from (${ofOtherKinds(question)}) other`

/** A select of the keys of orders with sales, but of goods of other kinds only. */
export const ordersOfOtherKinds = (question: Omit<FactsQuestion, 'by' | 'timeMatters'>): Prisma.Sql => {
  const asking = { ...question, by: 'nothing', timeMatters: true } as const
  return sql`select order_key from (${ofOtherKinds(asking)}) other where orders > 0 and ${hasNone(asking, 'sale')}`
}

/** Conditions on orders `o` with a sale line: with one of goods that count. */
export const isOfCountedKinds = (question: Omit<FactsQuestion, 'by' | 'timeMatters'>): Prisma.Sql[] =>
  leavesOutKinds(question.filter) ? [sql`o.order_key not in (${ordersOfOtherKinds(question)})`] : []
