import { isThere } from './check-staging'
import type { Incoming, Publication } from './publication'

/** Loads what a file of profiles says of customers: those not seen before, and their attributes. */
export async function loadProfiles(incoming: Incoming): Promise<void> {
  const { client, workspaceId, importId, staged } = incoming
  const { profile } = staged
  if (!(await isThere(client, profile))) return
  await client.query(
    `insert into customer (workspace_id, id, key)
     select $1, coalesce((select max(id) from customer where workspace_id = $1), 0) + row_number() over (order by customer_key),
            customer_key
     from ${profile} p
     where not exists (select 1 from customer known where known.workspace_id = $1 and known.key = p.customer_key)`,
    [workspaceId],
  )
  await client.query(
    `insert into customer_sighting (workspace_id, import_id, customer_id, attributes, lines)
     select $1, $2, c.id, p.attributes, 0
     from ${profile} p join customer c on c.workspace_id = $1 and c.key = p.customer_key`,
    [workspaceId, importId],
  )
  await client.query(
    `create temporary table incoming_profile on commit drop as
     select customer_id from customer_sighting where workspace_id = ${workspaceId} and import_id = ${importId}`,
  )
  await refreshAttributes(incoming, 'incoming_profile')
}

/**
 * Attributes of customers: as the latest live import that has any says them.
 * @param customers the table that names them
 */
export async function refreshAttributes(
  { client, workspaceId }: Publication,
  customers: 'incoming_profile' | 'gone_customer',
): Promise<void> {
  await client.query(
    `update customer c set attributes = f.attributes
     from (
       select distinct on (t.customer_id) t.customer_id, s.attributes
       from ${customers} t
       left join customer_sighting s on s.workspace_id = $1 and s.customer_id = t.customer_id and s.attributes is not null
       order by t.customer_id, s.import_id desc
     ) f
     where c.workspace_id = $1 and c.id = f.customer_id and c.attributes is distinct from f.attributes`,
    [workspaceId],
  )
}
