import { asOfDay, dayOf, wallClock } from '@/lib/domain/calendar'
import type { ImportImpact } from '@/lib/domain/import-impact'
import { segmentBySlug, segmentOf } from '@/lib/domain/segment'
import type { Publication } from '@/lib/ingest/load/publication'

type Table = 'segment_before' | 'segment_after'

/** Keeps the R and F scores of every customer as they stand, as of the workspace's as-of day (METRICS: RFM). */
export async function noteSegments({ client, workspaceId }: Publication, table: Table): Promise<void> {
  const found = await client.query<{ zone: string; last: string | null }>(
    `select w.time_zone as zone, (
       select to_char(max(o.ordered_at), 'YYYY-MM-DD') from orders o where o.workspace_id = $1 and o.sale_lines > 0
     ) as last from workspace w where w.id = $1`,
    [workspaceId],
  )
  const { zone = 'UTC', last = null } = found.rows[0] ?? {}
  const day = asOfDay(dayOf(wallClock(new Date(), zone)), last)
  await client.query(
    `create temporary table ${table} on commit drop as
     with bought as (
       select customer_id, '${day}'::date - max(ordered_at)::date as r, count(*) as f from orders
       where workspace_id = ${workspaceId} and customer_id is not null and sale_lines > 0
         and ordered_at < '${day}'::date + 1
       group by customer_id
     ), cut as (
       select percentile_cont(array[0.2, 0.4, 0.6, 0.8]) within group (order by r) as r,
              percentile_cont(array[0.2, 0.4, 0.6, 0.8]) within group (order by f) as f from bought
     )
     select b.customer_id,
            5 - (select count(*) from unnest(cut.r) as c where c < b.r)::integer as r,
            1 + (select count(*) from unnest(cut.f) as c where c < b.f)::integer as f
     from bought b cross join cut`,
  )
}

/** How many customers would go from one segment to another; new customers come from none. */
export async function customerMoves({ client }: Publication): Promise<ImportImpact['customers']['moves']> {
  const pairs = await client.query<{ r: number; f: number; toR: number; toF: number; customers: number }>(
    `select b.r, b.f, a.r as "toR", a.f as "toF", count(*)::integer as customers
     from segment_before b join segment_after a using (customer_id) group by 1, 2, 3, 4`,
  )
  const moves = new Map<string, ImportImpact['customers']['moves'][number]>()
  for (const { r, f, toR, toF, customers } of pairs.rows) {
    const from = segmentBySlug(segmentOf(r, f)).name
    const to = segmentBySlug(segmentOf(toR, toF)).name
    if (from === to) continue
    const move = moves.get(`${from} ${to}`) ?? { from, to, customers: 0 }
    move.customers += customers
    moves.set(`${from} ${to}`, move)
  }
  return [...moves.values()].sort((left, right) => right.customers - left.customers)
}
