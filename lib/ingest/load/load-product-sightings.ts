import type { Publication } from './publication'

/** Records what this import says of products: brand and category, of several the smaller by byte, and kinds. */
export async function loadProductSightings({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `insert into product_sighting (workspace_id, import_id, product_id, brand, category, kind)
     select $1, $2, product_id, min(brand), min(category), max(kind) from incoming_product
     where brand is not null or category is not null or kind <> 'product'
     group by product_id`,
    [workspaceId, importId],
  )
}
