import type { Publication } from '@/lib/ingest/load/publication'

/**
 * A product's name is its most frequent description on sale lines, the later on a tie, then the smallest by byte; its
 * number where no line describes it.
 */
export async function refreshProductNames(
  { client, workspaceId }: Publication,
  products: 'incoming_product' | 'touched_product',
): Promise<void> {
  await client.query(
    `update product p set name = f.name
     from (
       select distinct on (p.id) p.id, coalesce(a.name, p.sku) as name
       from (select distinct product_id from ${products}) t
       join product p on p.workspace_id = $1 and p.id = t.product_id
       left join product_alias a on a.workspace_id = $1 and a.product_id = p.id
       order by p.id, a.lines desc nulls last, a.last_at desc nulls last, a.name collate "C"
     ) f
     where p.workspace_id = $1 and p.id = f.id and p.name <> f.name`,
    [workspaceId],
  )
}
