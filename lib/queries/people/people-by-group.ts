import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { Path } from '../asked'
import { allOf } from '../conditions'
import { besideOf, groupOfLine, groupOfOrder, isInGroup } from '../group-keys'
import { linesUnder, type RowsQuestion } from '../rows-under'
import { isOfFewProducts } from '../sales-filter'
import { boughtLines, buyingOrders } from './buying-orders'

const { sql } = Prisma

export type PeopleOfGroups = RowsQuestion & { readonly by: RankingDimension; readonly path: Path }

const ofOrders = (question: PeopleOfGroups, group: Prisma.Sql): Prisma.Sql => sql`
  select distinct ${group} as group_key, o.customer_id from orders o where ${allOf(buyingOrders(question))}`

const ofLines = (question: PeopleOfGroups): Prisma.Sql => sql`
  select distinct ${groupOfLine[question.by]} as group_key, l.customer_id
  ${linesUnder(question, [...boughtLines, ...isInGroup(question.by)], besideOf(question.by))}`

/** A select of group_key and active: distinct known customers with a sale of each group. */
export function peopleByGroup(question: PeopleOfGroups): Prisma.Sql {
  const group = question.path === 'lines' || isOfFewProducts(question.filter) ? undefined : groupOfOrder[question.by]
  const people = group ? ofOrders(question, group) : ofLines(question)
  return sql`select group_key, count(*) as active from (${people}) people group by group_key`
}
