import type { ClientBase } from 'pg'
import { countFreshAliases, namesInStaging, refreshAliases } from '@/lib/ingest/rollup/refresh-aliases'
import { refreshCustomers } from '@/lib/ingest/rollup/refresh-customers'
import { refreshProductAttributes } from '@/lib/ingest/rollup/refresh-product-attributes'
import { refreshProductNames } from '@/lib/ingest/rollup/refresh-product-names'
import { refreshRollups } from '@/lib/ingest/rollup/refresh-rollups'
import { announceImport } from './announce'
import { type Staged, stagingHolds } from './check-staging'
import { NO_WHOLE_CLAIMS, type WholeClaims } from './claim-whole-orders'
import { compareKnownLines } from './compare-known-lines'
import { countFates, countTakenOver } from './count-fates'
import { inTransaction } from './in-transaction'
import { createIncomingTables } from './incoming-tables'
import { loadCustomerSightings } from './load-customer-sightings'
import { loadDimensions } from './load-dimensions'
import { loadFreshLines, loadFreshOrders } from './load-fresh-orders'
import { loadKnownOrders } from './load-known-orders'
import { loadProductSightings } from './load-product-sightings'
import { loadProfiles } from './load-profiles'
import { analyzeLoaded, planForSize } from './plan-for-size'
import type { Incoming, Publication } from './publication'
import { stagingTables } from './staging-tables'
import { createTouchedTables } from './touched-tables'
import { lockWorkspace } from './workspace-lock'

export class StagingLostError extends Error {
  override name = 'StagingLostError'
}

export class NotStagedError extends Error {
  override name = 'NotStagedError'
}

/** Called between facts and rollups, both of which are made in the one transaction. */
export type OnRollUp = () => Promise<void>

/**
 * Publishes a staged import in one transaction under the workspace's lock: facts, dimensions, rollups, counts, state.
 * Compare-and-set from `staged`, so that running twice does no harm. Throws StagingLostError when a crash of the server
 * emptied staging, NotStagedError when the import was published, cancelled or taken back meanwhile.
 */
export async function publishStaged(
  client: ClientBase,
  workspaceId: number,
  importId: number,
  staged: Staged,
  onRollUp: OnRollUp,
): Promise<void> {
  const publication: Publication = { client, workspaceId, importId }
  await inTransaction(client, async () => {
    await lockWorkspace(client, workspaceId)
    await loadStaged(publication, staged, onRollUp)
    await finish(publication, staged, NO_WHOLE_CLAIMS)
  })
}

/** All of publishing but the import's own row, in the caller's transaction and under the workspace's lock. */
export async function loadStaged(publication: Publication, staged: Staged, onRollUp: OnRollUp): Promise<void> {
  const { client, importId } = publication
  if (!(await stagingHolds(client, importId, staged))) throw new StagingLostError(`import ${importId}`)
  const incoming: Incoming = { ...publication, staged: stagingTables(importId), addsUp: false }
  await beginPublication(incoming)
  await analyzeStaging(incoming)
  await planForSize(incoming, staged.orders)
  await loadDimensions(incoming)
  await loadFreshOrders(incoming)
  await loadFreshLines(incoming)
  await compareKnownLines(incoming)
  await loadRest(incoming, staged, onRollUp, namesInStaging(incoming))
}

/** Makes the tables in which a publication keeps what it knows; to be called under the workspace's lock. */
export async function beginPublication(incoming: Incoming): Promise<void> {
  await createTouchedTables(incoming)
  await createIncomingTables(incoming)
}

/**
 * What comes after all batches were loaded: orders that were known, rollups, counts, state.
 * @param names how often the names of products stand on sale lines of new orders, see `countFreshAliases`
 * @param whole what was claimed with whole orders
 */
export async function finishPublication(
  incoming: Incoming,
  staged: Staged,
  onRollUp: OnRollUp,
  names: string,
  whole: WholeClaims,
): Promise<void> {
  await loadRest(incoming, staged, onRollUp, names)
  await finish(incoming, staged, whole)
}

async function loadRest(incoming: Incoming, staged: Staged, onRollUp: OnRollUp, names: string): Promise<void> {
  const { client } = incoming
  const bulk = await planForSize(incoming, staged.orders)
  await client.query('analyze incoming_order (order_key, customer_id, fresh)')
  await loadProductSightings(incoming)
  await loadProfiles(incoming)
  await loadCustomerSightings(incoming)
  await loadKnownOrders(incoming)
  await countTakenOver(incoming)
  await onRollUp()
  if (bulk) await analyzeLoaded(incoming, staged.lines)
  await refreshCustomers(incoming)
  await countFreshAliases(incoming, names)
  await refreshAliases(incoming)
  await refreshProductAttributes(incoming, 'incoming_product')
  await refreshProductNames(incoming, 'incoming_product')
  await refreshProductNames(incoming, 'touched_product')
  await refreshRollups(incoming)
}

async function analyzeStaging({ client, staged: { order, line, product } }: Incoming): Promise<void> {
  await client.query(`analyze ${order}, ${line}, ${product}`)
}

async function finish(publication: Publication, staged: Staged, whole: WholeClaims): Promise<void> {
  const { client, workspaceId, importId } = publication
  const counts = await countFates(publication, staged, whole)
  const updated = await client.query(
    `update import set state = 'published', finished_at = clock_timestamp(), step = null, rows_loaded = $2,
            rows_duplicate = rows_duplicate + $3, lines_loaded = $4
     where id = $1 and state = 'staged' and not cancel_asked`,
    [importId, counts.rowsLoaded, counts.rowsClaimed, counts.linesLoaded],
  )
  if (updated.rowCount !== 1) throw new NotStagedError(`import ${importId}`)
  await client.query('update workspace set data_version = data_version + 1 where id = $1', [workspaceId])
  await announceImport(client, workspaceId, importId)
}
