import type { Publication } from '@/lib/ingest/load/publication'

/**
 * Brand, category and kind of products as the live imports give them. Where one changes, every day on which the product
 * was on a line is touched, for the rollups of brands and categories.
 * @param products the table that names them
 */
export async function refreshProductAttributes(
  { client, workspaceId }: Publication,
  products: 'incoming_product' | 'gone_product',
): Promise<void> {
  const stated = await client.query(
    `select 1 from product_sighting where workspace_id = $1
     union all select 1 from product where workspace_id = $1 and (brand is not null or category is not null or kind <> 'product')
     limit 1`,
    [workspaceId],
  )
  if (stated.rowCount === 0) return
  await client.query(
    `with changed as (
       update product p set brand = f.brand, category = f.category, kind = f.kind
       from (
         select t.product_id, min(s.brand collate "C") as brand, min(s.category collate "C") as category,
                coalesce(max(s.kind), 'product') as kind
         from (select distinct product_id from ${products}) t
         left join product_sighting s on s.workspace_id = $1 and s.product_id = t.product_id
         group by t.product_id
       ) f
       where p.workspace_id = $1 and p.id = f.product_id and (p.brand, p.category, p.kind) is distinct from (f.brand, f.category, f.kind)
       returning p.id
     )
     insert into touched_slice
     select distinct l.ordered_at::date, l.branch_id from order_line l join changed on changed.id = l.product_id
     where l.workspace_id = $1
     on conflict do nothing`,
    [workspaceId],
  )
}
