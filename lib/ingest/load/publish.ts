import type { ClientBase } from 'pg'
import { countFreshAliases, refreshAliases } from '@/lib/ingest/rollup/refresh-aliases'
import { refreshCustomers } from '@/lib/ingest/rollup/refresh-customers'
import { refreshProductAttributes } from '@/lib/ingest/rollup/refresh-product-attributes'
import { refreshProductNames } from '@/lib/ingest/rollup/refresh-product-names'
import { refreshRollups } from '@/lib/ingest/rollup/refresh-rollups'
import { announceImport } from './announce'
import { type Staged, stagingHolds } from './check-staging'
import { countFates, countTakenOver } from './count-fates'
import { inTransaction } from './in-transaction'
import { createIncomingTables } from './incoming-tables'
import { loadBatch } from './load-batch'
import { loadCustomerSightings } from './load-customer-sightings'
import { loadKnownOrders } from './load-known-orders'
import { loadProductSightings } from './load-product-sightings'
import { loadProfiles } from './load-profiles'
import { analyzeLoaded, planForSize } from './plan-for-size'
import type { Publication } from './publication'
import { wholeStaging } from './staged-batch'
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
    await finish(publication, staged)
  })
}

/** All of publishing but the import's own row, in the caller's transaction and under the workspace's lock. */
export async function loadStaged(publication: Publication, staged: Staged, onRollUp: OnRollUp): Promise<void> {
  const { client, importId } = publication
  if (!(await stagingHolds(client, importId, staged))) throw new StagingLostError(`import ${importId}`)
  await beginPublication(publication)
  await analyzeStaging(publication)
  await planForSize(publication, staged.orders)
  await loadBatch(publication, wholeStaging)
  await loadRest(publication, staged, onRollUp, false)
}

/** Makes the tables in which a publication keeps what it knows; to be called under the workspace's lock. */
export async function beginPublication(publication: Publication): Promise<void> {
  await createTouchedTables(publication)
  await createIncomingTables(publication)
}

/**
 * What comes after all batches were loaded: orders that were known, rollups, counts, state.
 * @param prepared `stageProductDay` has summed what is staged
 */
export async function finishPublication(
  publication: Publication,
  staged: Staged,
  onRollUp: OnRollUp,
  prepared = false,
): Promise<void> {
  await loadRest(publication, staged, onRollUp, prepared)
  await finish(publication, staged)
}

async function loadRest(
  publication: Publication,
  staged: Staged,
  onRollUp: OnRollUp,
  prepared: boolean,
): Promise<void> {
  const { client, importId } = publication
  const bulk = await planForSize(publication, staged.orders)
  await client.query('analyze incoming_order')
  await loadProductSightings(publication)
  await loadProfiles(publication)
  await loadCustomerSightings(publication)
  await loadKnownOrders(publication)
  await countTakenOver(publication)
  await onRollUp()
  if (bulk) await analyzeLoaded(publication, staged.lines)
  await refreshCustomers(publication)
  await countFreshAliases(publication, stagingTables(importId).line)
  await refreshAliases(publication)
  await refreshProductAttributes(publication, 'incoming_product')
  await refreshProductNames(publication, 'incoming_product')
  await refreshProductNames(publication, 'touched_product')
  await refreshRollups(publication, prepared)
}

async function analyzeStaging({ client, importId }: Publication): Promise<void> {
  const { order, line, product } = stagingTables(importId)
  await client.query(`analyze ${order}, ${line}, ${product}`)
}

async function finish(publication: Publication, staged: Staged): Promise<void> {
  const { client, workspaceId, importId } = publication
  const counts = await countFates(publication, staged)
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
