import type { Publication } from '@/lib/ingest/load/publication'

/** Removes names of the touched products that no live import gives any more. */
export async function removeUnusedAliases({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from product_alias a using touched_product t
     where a.workspace_id = $1 and a.product_id = t.product_id and a.lines = 0
       and not exists (
         select 1 from order_line l
         where l.workspace_id = $1 and l.product_id = t.product_id and l.alias_id = a.id)
       and not exists (
         select 1 from order_line l
         join order_claim c on c.workspace_id = $1 and c.order_key = l.order_key
         where l.workspace_id = $1 and l.product_id = t.product_id and a.id = any(c.alias_ids))
       and not exists (
         select 1 from superseded_line l
         where l.workspace_id = $1 and l.product_id = t.product_id and l.alias_id = a.id)`,
    [workspaceId],
  )
}

/** Removes touched products without a line, also a superseded one, and customers and branches of which no live import says anything. */
export async function removeUnusedDimensions({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from product p using touched_product t
     where p.workspace_id = $1 and p.id = t.product_id
       and not exists (select 1 from order_line l where l.workspace_id = $1 and l.product_id = p.id)
       and not exists (select 1 from superseded_line l where l.workspace_id = $1 and l.product_id = p.id)`,
    [workspaceId],
  )
  await client.query(
    `delete from customer c using gone_customer t
     where c.workspace_id = $1 and c.id = t.customer_id
       and not exists (select 1 from customer_sighting s where s.workspace_id = $1 and s.customer_id = c.id)`,
    [workspaceId],
  )
  await client.query(
    `delete from branch b
     where b.workspace_id = $1
       and not exists (select 1 from order_sighting s where s.workspace_id = $1 and s.branch_id = b.id)`,
    [workspaceId],
  )
}
