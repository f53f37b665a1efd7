import type { Incoming, Publication } from '@/lib/ingest/load/publication'

/** Counts the names of the touched products again, from their sale lines. */
export async function refreshAliases({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `update product_alias a set lines = f.lines, last_at = f.last_at
     from (
       select a.id, count(l.alias_id)::integer as lines, max(l.ordered_at) as last_at
       from touched_product t
       join product_alias a on a.workspace_id = $1 and a.product_id = t.product_id
       left join order_line l on l.workspace_id = $1 and l.product_id = t.product_id and l.alias_id = a.id
         and l.kind = 'sale'
       group by a.id
     ) f
     where a.workspace_id = $1 and a.id = f.id and (a.lines, a.last_at) is distinct from (f.lines, f.last_at)`,
    [workspaceId],
  )
}

/**
 * Adds the names on the sale lines of fresh orders to the counts: for products of which nothing but new lines came this
 * is the whole change, and reading all their older lines again would tell nothing new.
 * @param names a table or query of product number, lines, and time of the last (`no`, `lines`, `last_at`)
 */
export async function countFreshAliases({ client, workspaceId }: Publication, names: string): Promise<void> {
  await client.query(
    `update product_alias a set lines = a.lines + f.lines, last_at = greatest(a.last_at, f.last_at)
     from (
       select p.alias_id, sum(n.lines)::integer as lines, max(n.last_at) as last_at
       from ${names} n
       join incoming_product p on p.no = n.no
       where p.alias_id is not null
       group by p.alias_id
     ) f
     where a.workspace_id = $1 and a.id = f.alias_id`,
    [workspaceId],
  )
}

/** For `countFreshAliases`, where all lines are staged. */
export const namesInStaging = ({ staged }: Incoming): string =>
  `(select l.product_no as no, count(*) as lines, max(o.ordered_at) as last_at
    from ${staged.line} l join incoming_order o on o.no = l.order_no and o.fresh
    where l.kind = 'sale' group by l.product_no)`
