import { loadBranches } from './load-branches'
import { loadCustomers } from './load-customers'
import { loadFreshOrders } from './load-fresh-orders'
import { loadOrderSightings } from './load-order-sightings'
import { loadProducts } from './load-products'
import type { Publication } from './publication'
import type { StagedBatch } from './staged-batch'

/**
 * Loads dimensions, sightings and fresh orders of a part of what is staged; orders the workspace knows wait for
 * `loadKnownOrders`, which compares them all at once.
 * @returns number of lines loaded
 */
export async function loadBatch(publication: Publication, batch: StagedBatch): Promise<number> {
  await loadBranches(publication, batch)
  await loadCustomers(publication, batch)
  await loadProducts(publication, batch)
  await loadOrderSightings(publication, batch)
  return await loadFreshOrders(publication, batch)
}
