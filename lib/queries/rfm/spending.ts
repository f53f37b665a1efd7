import { Prisma } from '@/generated/prisma/client'
import { addDays } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import { allOf, branchConditions, customerConditions, orderConditions } from '../conditions'
import { keptConditions } from '../left-out'
import { everySale } from '../sales-filter'
import type { RfmQuestion } from './rfm-question'

const { sql } = Prisma

/** Known customers' orders up to the analysis date: customer_id, ordered_at, is_sale, gross, discount, returns. */
function ordersOf(scope: Scope, { analysisDate, filter, path }: RfmQuestion): Prisma.Sql {
  const conditions = allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    sql`o.customer_id is not null`,
    sql`o.ordered_at < ${addDays(analysisDate, 1)}::timestamp`,
    ...branchConditions(scope, { ...everySale, ...filter }, sql`o.branch_id`),
    ...customerConditions(scope, everySale, sql`o.customer_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`o.order_key`),
  ])
  if (path === 'auto') {
    return sql`select customer_id, ordered_at, sale_lines > 0 as is_sale, gross, discount, returns
               from orders o where ${conditions}`
  }
  return sql`
    select o.customer_id, o.ordered_at, bool_or(l.kind = 'sale') as is_sale,
           coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
           coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
           coalesce(-sum(l.amount) filter (where l.kind in ('return', 'cancellation')), 0) as returns
    from order_line l join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key
    where ${conditions}
    group by o.order_key, o.customer_id, o.ordered_at`
}

/** One row per customer with a sale: customer_id, recency (days), frequency, monetary, spent, first_order, last_order. */
export function spending(scope: Scope, question: RfmQuestion): Prisma.Sql {
  const money = question.monetary === 'net' ? sql`gross - discount - returns` : sql`gross - discount`
  return sql`
    select customer_id, ${question.analysisDate}::date - max(ordered_at) filter (where is_sale)::date as recency,
           count(*) filter (where is_sale) as frequency, sum(${money}) as monetary, sum(gross - discount) as spent,
           min(ordered_at) filter (where is_sale) as first_order, max(ordered_at) filter (where is_sale) as last_order
    from (${ordersOf(scope, question)}) orders
    group by customer_id
    having bool_or(is_sale)`
}
