import type { Publication } from './publication'

/** Records what this import said of its customers, over all of its orders. */
export async function loadCustomerSightings({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `insert into customer_sighting (workspace_id, import_id, customer_id, name, email, country, lines, last_at)
     select $1, $2, o.customer_id, min(o.customer_name collate "C"), min(o.customer_email collate "C"),
            (array_agg(o.country order by o.ordered_at desc, o.order_key desc) filter (where o.country is not null))[1],
            sum(o.lines), max(o.ordered_at)
     from incoming_order o
     where o.customer_id is not null
     group by o.customer_id`,
    [workspaceId, importId],
  )
}
