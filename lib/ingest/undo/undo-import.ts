import type { ClientBase } from 'pg'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { announceImport } from '@/lib/ingest/load/announce'
import { foldOrders } from '@/lib/ingest/load/fold-orders'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { refreshAttributes } from '@/lib/ingest/load/load-profiles'
import { planForSize } from '@/lib/ingest/load/plan-for-size'
import type { Publication } from '@/lib/ingest/load/publication'
import {
  countSettledLines,
  findReplacedOrders,
  noteHeldLines,
  settleReplacedOrders,
} from '@/lib/ingest/load/replaced-orders'
import { createTouchedTables, noteTouched } from '@/lib/ingest/load/touched-tables'
import { lockWorkspace } from '@/lib/ingest/load/workspace-lock'
import { refreshAliases } from '@/lib/ingest/rollup/refresh-aliases'
import { refreshCustomers } from '@/lib/ingest/rollup/refresh-customers'
import { refreshProductAttributes } from '@/lib/ingest/rollup/refresh-product-attributes'
import { refreshProductNames } from '@/lib/ingest/rollup/refresh-product-names'
import { refreshRollups } from '@/lib/ingest/rollup/refresh-rollups'
import { pool } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { passToUnchanged } from './pass-to-unchanged'
import { promoteClaims } from './promote-claims'
import { removeUnusedAliases, removeUnusedDimensions } from './remove-unused-dimensions'

export type Undone = { readonly sequence: number; readonly linesRemoved: number; readonly linesPassedOn: number }

/**
 * Takes an import back: one transaction after which the workspace is as if the file had never come. Lines that other
 * live imports brought as well pass to the earliest of them. Throws NotFoundError, or ConflictError when the import is
 * not live.
 * @param userId who asked; null for a command in the terminal
 */
export async function undoImport(workspaceId: number, sequence: number, userId: string | null = null): Promise<Undone> {
  const client = await pool().connect()
  try {
    return await inTransaction(client, async () => {
      await lockWorkspace(client, workspaceId)
      const importId = await requireLive(client, workspaceId, sequence)
      const publication: Publication = { client, workspaceId, importId }
      const lines = await takeBack(publication)
      await close(publication, sequence, userId, lines)
      return { sequence, ...lines }
    })
  } finally {
    client.release()
  }
}

async function requireLive(client: ClientBase, workspaceId: number, sequence: number): Promise<number> {
  const found = await client.query<{ id: number; state: string }>(
    'select id, state from import where workspace_id = $1 and sequence = $2 for no key update',
    [workspaceId, sequence],
  )
  const row = found.rows[0]
  if (!row) throw new NotFoundError(`There is no import ${sequence}.`)
  if (row.state !== 'published' && row.state !== 'unchanged')
    throw new ConflictError(`Import ${sequence} is ${row.state}: only a finished import can be undone.`)
  return row.id
}

async function takeBack(publication: Publication): Promise<Omit<Undone, 'sequence'>> {
  const { client, workspaceId, importId } = publication
  await createTouchedTables(publication)
  await client.query(
    `create temporary table gone_customer (customer_id integer) on commit drop;
     create temporary table gone_product (product_id integer) on commit drop`,
  )
  await passToUnchanged(publication)
  const changed = await client.query(
    'insert into changed_order select order_key from order_sighting where workspace_id = $1 and import_id = $2',
    [workspaceId, importId],
  )
  await client.query('analyze changed_order')
  await planForSize(publication, changed.rowCount ?? 0)
  await noteTouched(publication)
  await client.query(
    `insert into touched_product select distinct l.product_id from superseded_line l join changed_order using (order_key)
     where l.workspace_id = $1 on conflict do nothing`,
    [workspaceId],
  )
  await client.query(
    `delete from order_claim c using changed_order
     where c.workspace_id = $1 and c.order_key = changed_order.order_key and c.import_id = $2`,
    [workspaceId, importId],
  )
  await client.query('delete from superseded_line where workspace_id = $1 and import_id = $2', [workspaceId, importId])
  const linesPassedOn = await promoteClaims(publication)
  const removed = await client.query(
    `delete from order_line l using changed_order
     where l.workspace_id = $1 and l.order_key = changed_order.order_key and l.import_id = $2`,
    [workspaceId, importId],
  )
  await client.query('delete from order_sighting where workspace_id = $1 and import_id = $2', [workspaceId, importId])
  await client.query(
    `with gone as (delete from customer_sighting where workspace_id = $1 and import_id = $2 returning customer_id)
     insert into gone_customer select customer_id from gone`,
    [workspaceId, importId],
  )
  await client.query(
    `with gone as (delete from product_sighting where workspace_id = $1 and import_id = $2 returning product_id)
     insert into gone_product select product_id from gone`,
    [workspaceId, importId],
  )
  await client.query(
    `delete from orders o using changed_order
     where o.workspace_id = $1 and o.order_key = changed_order.order_key and not exists (
       select 1 from order_sighting s where s.workspace_id = $1 and s.order_key = o.order_key)`,
    [workspaceId],
  )
  const linesBack = await bringBackReplaced(publication)
  await foldOrders(publication)
  await noteTouched(publication)
  await refreshAliases(publication)
  await removeUnusedAliases(publication)
  await refreshProductAttributes(publication, 'gone_product')
  await refreshProductNames(publication, 'touched_product')
  await refreshCustomers(publication)
  await refreshAttributes(publication, 'gone_customer')
  await removeUnusedDimensions(publication)
  await refreshRollups(publication)
  return { linesRemoved: removed.rowCount ?? 0, linesPassedOn: linesPassedOn + linesBack }
}

/** Settles orders that this or other imports replace; the number of lines that come back. */
async function bringBackReplaced(publication: Publication): Promise<number> {
  const { client, workspaceId } = publication
  if ((await findReplacedOrders(publication)) === 0) return 0
  await noteHeldLines(publication)
  const superseded = async () => {
    const found = await client.query<{ lines: number }>(
      `select count(*)::integer as lines from superseded_line join replaced_order using (order_key) where workspace_id = $1`,
      [workspaceId],
    )
    return found.rows[0]?.lines ?? 0
  }
  const before = await superseded()
  await settleReplacedOrders(publication)
  await countSettledLines(publication)
  return before - (await superseded())
}

async function close(
  { client, workspaceId, importId }: Publication,
  sequence: number,
  userId: string | null,
  lines: Omit<Undone, 'sequence'>,
): Promise<void> {
  await client.query("update import set state = 'undone', undo_asked_at = null where id = $1", [importId])
  await audit(client, { action: 'import.undone', workspaceId, userId, subject: String(sequence), detail: lines })
  await client.query('update workspace set data_version = data_version + 1 where id = $1', [workspaceId])
  await announceImport(client, workspaceId, importId)
}
