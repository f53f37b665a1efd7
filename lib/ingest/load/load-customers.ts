import type { Incoming } from './publication'

/** Adds customers not seen before, with the next free ids. */
export async function loadCustomers({ client, workspaceId, staged }: Incoming): Promise<void> {
  await client.query(
    `insert into customer (workspace_id, id, key)
     select $1, coalesce((select max(id) from customer where workspace_id = $1), 0) + row_number() over (order by key), key
     from (
       select distinct customer_key as key from ${staged.order}
       where customer_key is not null
     ) incoming
     where not exists (select 1 from customer known where known.workspace_id = $1 and known.key = incoming.key)`,
    [workspaceId],
  )
}
