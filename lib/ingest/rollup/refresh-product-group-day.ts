import type { Publication } from '@/lib/ingest/load/publication'
import { lineTotals, overOrders, productTotalColumns, touchedLines } from './product-totals'

/** Makes `<attribute>_day` of the touched days and branches again; an order counts once in each brand or category. */
export async function refreshProductGroupDay(
  { client, workspaceId }: Publication,
  attribute: 'brand' | 'category',
): Promise<void> {
  await client.query(
    `delete from ${attribute}_day d using touched_slice t
     where d.workspace_id = $1 and d.day = t.day and d.branch_id = t.branch_id`,
    [workspaceId],
  )
  const used = await client.query(
    `select 1 from product where workspace_id = $1 and ${attribute} is not null limit 1`,
    [workspaceId],
  )
  if (used.rowCount === 0) return
  await client.query(
    `insert into ${attribute}_day (workspace_id, day, ${attribute}, branch_id, known, ${productTotalColumns})
     select $1, s.day, ${attribute}, s.branch_id, s.known, ${overOrders}
     from (
       select s.no, p.${attribute}, ${lineTotals}
       from ${touchedLines}
       join product p on p.workspace_id = $1 and p.id = l.product_id and p.${attribute} is not null
       group by s.no, p.${attribute}
     ) of_order
     join slice_order s on s.no = of_order.no
     group by s.day, ${attribute}, s.branch_id, s.known`,
    [workspaceId],
  )
}
