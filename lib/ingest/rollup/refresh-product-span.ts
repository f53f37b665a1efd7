import type { Publication } from '@/lib/ingest/load/publication'

type Span = {
  readonly unit: 'month' | 'quarter'
  /** The rollup of shorter spans that is added up, and its date. */
  readonly from: { readonly table: 'product_day' | 'product_month'; readonly date: 'day' | 'month' }
  /** Of `touched_slice`, those whose spans are made again. */
  readonly slices: string
}

/**
 * Makes `product_<unit>` of touched days and branches again, from shorter spans: an order has one day, so they add up.
 */
export async function refreshProductSpan(
  { client, workspaceId }: Publication,
  { unit, from: { table, date }, slices }: Span,
): Promise<void> {
  const touched = `select distinct date_trunc('${unit}', day::timestamp)::date as ${unit}, branch_id from ${slices}`
  const next = unit === 'month' ? '1 month' : '3 months'
  await client.query(
    `delete from product_${unit} p using (${touched}) t
     where p.workspace_id = $1 and p.${unit} = t.${unit} and p.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into product_${unit} (workspace_id, ${unit}, product_id, branch_id, known, orders, sale_lines, units, gross,
                                  discount, returns)
     select $1, t.${unit}, s.product_id, s.branch_id, s.known, sum(s.orders), sum(s.sale_lines), sum(s.units),
            sum(s.gross), sum(s.discount), sum(s.returns)
     from (${touched}) t
     join ${table} s on s.workspace_id = $1 and s.branch_id = t.branch_id
       and date_trunc('${unit}', s.${date}::timestamp)::date = t.${unit}
     where s.${date} >= (select date_trunc('${unit}', min(day))::date from ${slices})
       and s.${date} < (select (date_trunc('${unit}', max(day)) + interval '${next}')::date from ${slices})
     group by t.${unit}, s.product_id, s.branch_id, s.known
     order by t.${unit}, s.product_id, s.branch_id, s.known`,
    [workspaceId],
  )
}
