import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, within } from '../conditions'
import { ordersOfOtherKinds } from '../facts/other-kinds'
import { leftOutOrders } from '../left-out'
import { leavesOutKinds } from '../sales-filter'
import type { PeopleQuestion } from './people-question'

const { sql } = Prisma

/** The row of the whole workspace in `active_day`. */
const EVERY_BRANCH = -1

/** Customers whose first sale ever lies in an interval; with branches, only who bought there in the same interval. */
function newcomers({ scope, filter, span, place }: PeopleQuestion): Prisma.Sql {
  const branches = branchConditions(scope, filter, sql`o.branch_id`)
  const boughtThere = sql`exists (
    select from orders o
    where o.workspace_id = ${scope.workspaceId} and o.customer_id = first.id and o.sale_lines > 0
      and o.ordered_at >= ${place.startOf(sql`first.position`)}
      and o.ordered_at < ${place.endOf(sql`first.position`)} and ${allOf(branches)})`
  return sql`
    select position, count(*) as new from (
      select id, first_sale_at, ${place.positionOf(sql`first_sale_at`)} as position
      from customer where workspace_id = ${scope.workspaceId} and ${within(sql`first_sale_at`, span)}
    ) first
    where ${place.isInside(sql`first_sale_at`, sql`position`)} and ${branches.length === 0 ? sql`true` : boughtThere}
    group by position`
}

/** Keys of the orders that bit maps know and the filter leaves out: reversed, or without goods of the wanted kinds. */
function uncounted({ scope, filter, span }: PeopleQuestion): Prisma.Sql[] {
  return [
    ...(filter.kept ? [sql`${leftOutOrders(scope, filter)}`] : []),
    ...(leavesOutKinds(filter) ? [ordersOfOtherKinds({ scope, filter, interval: span })] : []),
  ]
}

/** Customers whose every order of an interval is left out, taken off. */
function lostPeople({ scope, filter, span, place }: PeopleQuestion, leftOut: readonly Prisma.Sql[]): Prisma.Sql {
  const bought = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
    allOf([
      sql`o.workspace_id = ${scope.workspaceId}`,
      sql`o.sale_lines > 0`,
      ...branchConditions(scope, filter, sql`o.branch_id`),
      ...conditions,
    ])
  return sql`
    with left_out (order_key) as materialized (${Prisma.join([...leftOut], ' union ')})
    select position, -count(*) as active, -count(*) filter (where first_sale_at >= ${place.startOf(sql`position`)}) as new
    from (
      select distinct position, customer_id from (
        select ${place.positionOf(sql`o.ordered_at`)} as position, o.ordered_at, o.customer_id
        from orders o
        where ${bought([within(sql`o.ordered_at`, span), sql`o.order_key = any(array(select order_key from left_out))`])}
      ) placed
      where ${place.isInside(sql`ordered_at`, sql`position`)}
    ) gone join customer c on c.workspace_id = ${scope.workspaceId} and c.id = gone.customer_id
    where not exists (
      select from orders o
      where ${bought([
        sql`o.customer_id = gone.customer_id`,
        sql`o.ordered_at >= ${place.startOf(sql`gone.position`)}`,
        sql`o.ordered_at < ${place.endOf(sql`gone.position`)}`,
        sql`o.order_key not in (select order_key from left_out)`,
      ])})
    group by position`
}

/** Exact distinct counts from bit maps of customers by day. */
export function activeDayPeople(question: PeopleQuestion): Prisma.Sql {
  const leftOut = uncounted(question)
  if (leftOut.length === 0) return bookedPeople(question)
  return sql`
    select position, sum(active)::bigint as active, sum(new)::bigint as new
    from (${bookedPeople(question)} union all (${lostPeople(question, leftOut)})) people group by position`
}

function bookedPeople(question: PeopleQuestion): Prisma.Sql {
  const { scope, filter, span, place } = question
  const branches = branchConditions(scope, filter, sql`branch_id`)
  const rows = branches.length === 0 ? [sql`branch_id = ${EVERY_BRANCH}`] : [sql`branch_id >= 0`, ...branches]
  return sql`
    select position, coalesce(active, 0) as active, coalesce(new, 0) as new
    from (
      select position, sum(bit_count(customers))::bigint as active from (
        select position, chunk, bit_or(customers) as customers from (
          select ${place.positionOf(sql`day::timestamp`)} as position, day, chunk, customers
          from active_day
          where workspace_id = ${scope.workspaceId} and ${within(sql`day`, span)} and ${allOf(rows)}
        ) placed
        where ${place.isInside(sql`day`, sql`position`)}
        group by position, chunk
      ) chunks
      group by position
    ) actives
    full join (${newcomers(question)}) newcomers using (position)`
}
