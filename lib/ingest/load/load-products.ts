import type { Incoming } from './publication'

/** So many new rows are worth telling the planner of, which else joins as if there were none. */
const MANY = 500

/**
 * Adds products and their names not seen before, with the next free ids, and notes in `incoming_product` which product
 * and alias each staged product number stands for. A product's name is chosen later, from its lines.
 */
export async function loadProducts({ client, workspaceId, staged }: Incoming): Promise<void> {
  const products = await client.query(
    `insert into product (workspace_id, id, sku, name, kind)
     select $1, coalesce((select max(id) from product where workspace_id = $1), 0) + row_number() over (order by sku),
            sku, sku, kind
     from (select sku, max(kind) as kind from ${staged.product} group by sku) incoming
     where not exists (select 1 from product known where known.workspace_id = $1 and known.sku = incoming.sku)`,
    [workspaceId],
  )
  if ((products.rowCount ?? 0) > MANY) await client.query('analyze product (workspace_id, sku)')
  const names = await client.query(
    `insert into product_alias (workspace_id, id, product_id, name, lines)
     select $1, coalesce((select max(id) from product_alias where workspace_id = $1), 0)
              + row_number() over (order by incoming.product_id, incoming.name), incoming.product_id, incoming.name, 0
     from (
       select distinct p.id as product_id, s.name from ${staged.product} s
       join product p on p.workspace_id = $1 and p.sku = s.sku where s.name is not null
     ) incoming
     where not exists (
       select 1 from product_alias known
       where known.workspace_id = $1 and known.product_id = incoming.product_id and known.name = incoming.name
     )`,
    [workspaceId],
  )
  if ((names.rowCount ?? 0) > MANY) await client.query('analyze product_alias (workspace_id, product_id, name)')
  await client.query(
    `insert into incoming_product
     select s.no, p.id, a.id, s.brand, s.category, s.kind
     from ${staged.product} s
     join product p on p.workspace_id = $1 and p.sku = s.sku
     left join product_alias a on a.workspace_id = $1 and a.product_id = p.id and a.name = s.name`,
    [workspaceId],
  )
  await client.query('analyze incoming_product')
}
