import type { Publication } from './publication'
import { stagingTables } from './staging-tables'

/** Records what this import says of products: brand and category, of several the smaller by byte, and kinds. */
export async function loadProductSightings({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `insert into product_sighting (workspace_id, import_id, product_id, brand, category, kind)
     select $1, $2, p.id, min(s.brand), min(s.category), max(s.kind)
     from ${stagingTables(importId).product} s join product p on p.workspace_id = $1 and p.sku = s.sku
     where s.brand is not null or s.category is not null or s.kind <> 'product'
     group by p.id`,
    [workspaceId, importId],
  )
}
