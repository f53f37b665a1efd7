import type { Publication } from '@/lib/ingest/load/publication'

/**
 * Makes `own_slice`: the touched days of branches on which the workspace has no orders but those this import brings as
 * new ones. What they sold is known from staging; none where nothing was prepared there.
 */
export async function collectOwnSlices({ client, workspaceId }: Publication, prepared: boolean): Promise<void> {
  if (!prepared) {
    await client.query('create temporary table own_slice (day date, branch_id integer) on commit drop')
    return
  }
  await client.query(
    `create temporary table own_slice on commit drop as
     select t.day, t.branch_id
     from touched_slice t
     join (
       select o.ordered_at::date as day, o.branch_id
       from orders o left join incoming_order i on i.order_key = o.order_key and i.fresh
       where o.workspace_id = ${workspaceId}
         and o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
       group by 1, 2 having bool_and(i.no is not null)
     ) own on own.day = t.day and own.branch_id = t.branch_id`,
  )
  await client.query('analyze own_slice')
}
