import { claimedLines } from '@/lib/records/claimed-lines'
import type { Staged } from './check-staging'
import type { WholeClaims } from './claim-whole-orders'
import type { Publication } from './publication'

export type LoadedCounts = { readonly rowsLoaded: number; readonly rowsClaimed: number; readonly linesLoaded: number }

/**
 * A row is loaded when this import holds at least one of its lines; otherwise all were there and it is a duplicate.
 * @param whole what was claimed with whole orders, beside `incoming_line`
 */
export async function countFates(
  { client, importId }: Publication,
  staged: Staged,
  whole: WholeClaims,
): Promise<LoadedCounts> {
  const counted = await client.query<{ rows: number; lines: number }>(
    `select count(*) filter (where all_held)::integer as rows, coalesce(sum(held), 0)::integer as lines
     from (
       select bool_and(coalesce(holder < $1, false)) as all_held, count(*) filter (where holder < $1) as held
       from incoming_line group by "row"
     ) by_row`,
    [importId],
  )
  const rows = whole.rows + (counted.rows[0]?.rows ?? 0)
  const lines = whole.lines + (counted.rows[0]?.lines ?? 0)
  return { rowsLoaded: staged.rows - rows, rowsClaimed: rows, linesLoaded: staged.lines - lines }
}

/** Takes lines and rows that passed to this import off the counts of the later imports that held them. */
export async function countTakenOver({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `update import i set lines_loaded = i.lines_loaded - lost.lines, rows_loaded = i.rows_loaded - lost.rows,
                         rows_duplicate = i.rows_duplicate + lost.rows
     from (
       select import_id, sum(lines)::integer as lines, count(*) filter (where not still_holds)::integer as rows
       from (
         select c.import_id, c."row", count(*) as lines, exists (
                  select 1 from order_line held
                  where held.workspace_id = $1 and held.order_key = c.order_key and held.import_id = c.import_id
                    and held."row" = c."row"
                ) as still_holds
         from incoming_line l
         join ${claimedLines} c on c.workspace_id = $1 and c.order_key = l.order_key and c.line_key = l.line_key
           and c.ordinal = l.ordinal and c.import_id = l.holder
         where l.holder > $2
         group by c.import_id, c.order_key, c."row"
       ) by_row
       group by import_id
     ) lost
     where i.id = lost.import_id`,
    [workspaceId, importId],
  )
}
