import { Prisma } from '@/generated/prisma/client'
import { addDays, startOfDay } from '@/lib/domain/calendar'
import { type Interval, wholeMonths } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { allOf, branchConditions, customerConditions, within } from '../conditions'
import { isEverything } from '../facts/is-everything'
import { orderRows } from '../rows-under'
import { everySale, isOfOrders, type SalesFilter } from '../sales-filter'
import type { RfmQuestion } from './rfm-question'

const { sql } = Prisma

/** Before any order. */
const EVER = '0001-01-01T00:00:00'

type Spent = { readonly scope: Scope; readonly filter: SalesFilter; readonly interval: Interval }

/** Each a select of customer_id, first_sale, last_sale, sales (orders with one), gross, discount and returns. */
const ofOrders = (question: Spent): Prisma.Sql => sql`
  select o.customer_id, case when o.sale_lines > 0 then o.ordered_at end as first_sale,
         case when o.sale_lines > 0 then o.ordered_at end as last_sale, (o.sale_lines > 0)::int as sales, o.gross,
         o.discount, o.returns
  from orders o where ${allOf([...orderRows(question), sql`o.customer_id is not null`])}`

/** Of months, or of everything ever. */
const added = ({ scope, filter }: Spent, table: Prisma.Sql, conditions: readonly Prisma.Sql[]): Prisma.Sql => sql`
  select customer_id, first_sale_at as first_sale, last_sale_at as last_sale, orders as sales, gross, discount, returns
  from ${table}
  where ${allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, filter, sql`branch_id`),
    ...customerConditions(scope, filter, sql`customer_id`),
    ...conditions,
  ])}`

const ofLines = (question: Spent): Prisma.Sql => sql`
  select customer_id, case when is_sale then ordered_at end as first_sale, case when is_sale then ordered_at end as last_sale,
         is_sale::int as sales, gross, discount, returns
  from (
    select o.customer_id, o.ordered_at, bool_or(l.kind = 'sale') as is_sale,
           coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
           coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
           coalesce(-sum(l.amount) filter (where l.kind in ('return', 'cancellation')), 0) as returns
    from order_line l join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key
    where ${allOf([...orderRows(question), sql`o.customer_id is not null`])}
    group by o.order_key, o.customer_id, o.ordered_at
  ) orders`

/** Months know neither single orders nor what they say of themselves; the last month is not over. */
function spent(question: Spent, { path }: RfmQuestion): Prisma.Sql {
  const { scope, filter, interval } = question
  if (path === 'lines') return ofLines(question)
  const months = filter.kept || isOfOrders(filter) ? null : wholeMonths(interval)
  if (!months) return ofOrders(question)
  const whole = isEverything(scope, interval)
  return sql`
    ${added(question, sql`customer_total`, [whole])}
    union all ${added(question, sql`customer_month`, [within(sql`month`, months), sql`not ${whole}`])}
    union all
    select * from (${ofOrders({ ...question, interval: { from: months.to, to: interval.to } })}) side where not ${whole}`
}

/** One row per customer with a sale: customer_id, recency (days), frequency, monetary, spent, first_order, last_order. */
export function spending(scope: Scope, question: RfmQuestion): Prisma.Sql {
  const { analysisDate, filter, monetary } = question
  const money = sql`sum(gross) - sum(discount)`
  const upTo = { from: EVER, to: startOfDay(addDays(analysisDate, 1)) }
  return sql`
    select customer_id, ${analysisDate}::date - max(last_sale)::date as recency, sum(sales)::bigint as frequency,
           ${money} ${monetary === 'net' ? sql`- sum(returns)` : Prisma.empty} as monetary, ${money} as spent, min(first_sale) as first_order,
           max(last_sale) as last_order
    from (${spent({ scope, filter: { ...everySale, ...filter }, interval: upTo }, question)}) spent
    group by customer_id
    having sum(sales) > 0`
}
