import { claimedLines } from '@/lib/records/claimed-lines'
import type { Publication } from './publication'

const inOrder = (column: string): string => `array_agg(${column} order by line_key, ordinal)`

/**
 * Writes claims, one row per order and import, of which there must be none yet.
 * @param lines a table or query of the claimed lines: what `claimedLines` has, but for the workspace
 */
export async function packClaims({ client, workspaceId }: Publication, lines: string): Promise<void> {
  await client.query(
    `insert into order_claim (workspace_id, order_key, import_id, line_keys, ordinals, rows, alias_ids, discounts, taxes, costs)
     select $1, order_key, import_id, ${inOrder('line_key')}, ${inOrder('ordinal')}, ${inOrder('"row"')}, ${inOrder('alias_id')},
            case when bool_or(discount <> 0) then ${inOrder('discount')} end,
            case when bool_or(tax <> 0) then ${inOrder('tax')} end,
            case when count(cost) > 0 then ${inOrder('cost')} end
     from ${lines} claimed group by order_key, import_id`,
    [workspaceId],
  )
}

/**
 * Takes the claims of some orders out, to be packed again with lines more or less: they are in `open_claim` until then.
 * @param pairs a table that names their orders and imports
 */
export async function openClaims({ client, workspaceId }: Publication, pairs: string): Promise<void> {
  await client.query(
    `create temporary table open_claim on commit drop as
     select c.* from (select distinct order_key, import_id from ${pairs}) p
     join ${claimedLines} c on c.workspace_id = ${workspaceId} and c.order_key = p.order_key and c.import_id = p.import_id`,
  )
  await client.query(
    `delete from order_claim c using (select distinct order_key, import_id from ${pairs}) p
     where c.workspace_id = $1 and c.order_key = p.order_key and c.import_id = p.import_id`,
    [workspaceId],
  )
}
