import type { Incoming } from './publication'

/** Adds branches not seen before, with the next free ids. */
export async function loadBranches({ client, workspaceId, staged }: Incoming): Promise<void> {
  await client.query(
    `insert into branch (workspace_id, id, key, name)
     select $1, coalesce((select max(id) from branch where workspace_id = $1), 0) + row_number() over (order by key), key, key
     from (
       select distinct branch_key as key from ${staged.order}
       where branch_key is not null
     ) incoming
     where not exists (select 1 from branch known where known.workspace_id = $1 and known.key = incoming.key)`,
    [workspaceId],
  )
}
