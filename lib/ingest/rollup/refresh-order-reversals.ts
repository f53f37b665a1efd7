import { lookUp } from '@/lib/ingest/load/plan-for-size'
import type { Publication } from '@/lib/ingest/load/publication'
import { touchedSince } from '@/lib/ingest/load/touched-tables'
import { levels, taken } from './last-in-first-out'

/**
 * Finds the touched customers' orders that a later order takes back whole again: one that has no sales, and of the
 * lines that count the same products, quantities and prices. Of equal orders the latest is taken back first. What took
 * one back before the first month that was touched stands.
 */
export async function refreshOrderReversals({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from order_reversal r using ${touchedSince} t
     where r.workspace_id = $1 and r.customer_id = t.customer_id and not exists (
       select 1 from orders o where o.workspace_id = $1 and o.order_key = r.reversed_by and o.ordered_at < t.since)`,
    [workspaceId],
  )
  await client.query(
    `create temporary table reversal_pair on commit drop as
     select s.order_key as sale, r.order_key as reversal
     from (select distinct customer_id from touched_customer) t
     join orders r on r.workspace_id = ${workspaceId} and r.customer_id = t.customer_id and r.sale_lines = 0
       and r.cancel_lines + r.return_lines > 0
     join orders s on s.workspace_id = ${workspaceId} and s.customer_id = r.customer_id and s.ordered_at <= r.ordered_at
       and s.gross = r.returns and s.sale_lines = r.cancel_lines + r.return_lines and s.cancel_lines + s.return_lines = 0`,
  )
  await client.query('analyze reversal_pair')
  await lookUp(
    client,
    `create temporary table reversal_level on commit drop as ${levels(`(
       select customer_id || ' ' || string_agg(
                product_id || ' ' || trim_scale(abs(quantity)) || ' ' || trim_scale(unit_price), ','
                order by product_id, abs(quantity), unit_price) as pile,
              min(ordered_at) as at, case when bool_or(kind = 'sale') then 1 else -1 end as change,
              order_key, 0::bigint as line_key, 0 as ordinal
       from order_line
       where workspace_id = ${workspaceId} and kind in ('sale', 'return', 'cancellation')
         and order_key in (select sale from reversal_pair union select reversal from reversal_pair)
       group by customer_id, order_key)`)}`,
  )
  await client.query(
    `insert into order_reversal (workspace_id, order_key, reversed_by, customer_id, ordered_at, reversed_at)
     select $1, giver_order, taker_order, o.customer_id, given_at, taken_at
     from (${taken('reversal_level')}) reversed
     join orders o on o.workspace_id = $1 and o.order_key = giver_order
     join ${touchedSince} t on t.customer_id = o.customer_id and taken_at >= t.since`,
    [workspaceId],
  )
}
