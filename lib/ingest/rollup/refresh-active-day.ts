import type { Publication } from '@/lib/ingest/load/publication'

const CHUNK = 32768
const ALL_BRANCHES = -1

/**
 * Makes the customers who bought on the touched days again: bit (id − 32768 × chunk) of a branch's row, and the union
 * of a day's branches as branch −1.
 */
export async function refreshActiveDay({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from active_day a using touched_slice t
     where a.workspace_id = $1 and a.day = t.day and a.branch_id in (t.branch_id, ${ALL_BRANCHES})`,
    [workspaceId],
  )
  await client.query(
    `insert into active_day (workspace_id, branch_id, day, chunk, customers)
     select $1, branch_id, day, customer_id / ${CHUNK},
            bit_or(set_bit(repeat('0', ${CHUNK})::bit(${CHUNK}), customer_id % ${CHUNK}, 1))
     from (
       select distinct t.day, o.branch_id, o.customer_id
       from touched_slice t
       join orders o on o.workspace_id = $1 and o.ordered_at::date = t.day and o.branch_id = t.branch_id
       where o.customer_id is not null and o.sale_lines > 0
         and o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
     ) active
     group by branch_id, day, customer_id / ${CHUNK}`,
    [workspaceId],
  )
  await client.query(
    `insert into active_day (workspace_id, branch_id, day, chunk, customers)
     select $1, ${ALL_BRANCHES}, a.day, a.chunk, bit_or(a.customers)
     from active_day a join (select distinct day from touched_slice) t on t.day = a.day
     where a.workspace_id = $1 and a.branch_id <> ${ALL_BRANCHES}
     group by a.day, a.chunk`,
    [workspaceId],
  )
}
