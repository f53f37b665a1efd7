import { openClaims, packClaims } from '@/lib/ingest/load/pack-claims'
import type { Publication } from '@/lib/ingest/load/publication'
import { claimedLines } from '@/lib/records/claimed-lines'

/**
 * Passes every line of the import that another live import brought as well to the earliest of those, and counts the
 * rows that come to hold a line as loaded. Returns the number of lines passed on.
 */
export async function promoteClaims(publication: Publication): Promise<number> {
  const { client, workspaceId, importId } = publication
  const promoted = await client.query(
    `create temporary table promoted_claim on commit drop as
     select distinct on (c.order_key, c.line_key, c.ordinal) c.*
     from changed_order
     join order_line l on l.workspace_id = ${workspaceId} and l.order_key = changed_order.order_key
       and l.import_id = ${importId}
     join ${claimedLines} c on c.workspace_id = ${workspaceId} and c.order_key = l.order_key and c.line_key = l.line_key
       and c.ordinal = l.ordinal
     order by c.order_key, c.line_key, c.ordinal, c.import_id`,
  )
  await client.query('analyze promoted_claim')
  await client.query(
    `update import i set lines_loaded = i.lines_loaded + won.lines, rows_loaded = i.rows_loaded + won.rows,
                         rows_duplicate = i.rows_duplicate - won.rows
     from (
       select import_id, sum(lines)::integer as lines, count(*) filter (where not held_before)::integer as rows
       from (
         select c.import_id, c."row", count(*) as lines, exists (
                  select 1 from order_line held
                  where held.workspace_id = $1 and held.order_key = c.order_key and held.import_id = c.import_id
                    and held."row" = c."row"
                ) as held_before
         from promoted_claim c group by c.import_id, c.order_key, c."row"
       ) by_row
       group by import_id
     ) won
     where i.id = won.import_id`,
    [workspaceId],
  )
  await client.query(
    `update order_line l
     set import_id = c.import_id, "row" = c."row", alias_id = c.alias_id, discount = c.discount, tax = c.tax, cost = c.cost
     from promoted_claim c
     where l.workspace_id = $1 and l.order_key = c.order_key and l.line_key = c.line_key and l.ordinal = c.ordinal`,
    [workspaceId],
  )
  await openClaims(publication, 'promoted_claim')
  await packClaims(
    publication,
    `(select * from open_claim c where not exists (
        select 1 from promoted_claim p
        where p.order_key = c.order_key and p.import_id = c.import_id and p.line_key = c.line_key and p.ordinal = c.ordinal))`,
  )
  return promoted.rowCount ?? 0
}
