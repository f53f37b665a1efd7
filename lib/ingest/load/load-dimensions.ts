import { loadBranches } from './load-branches'
import { loadCustomers } from './load-customers'
import { loadOrderSightings } from './load-order-sightings'
import { loadProducts } from './load-products'
import type { Incoming } from './publication'

/** Loads the dimensions that what is staged names, and what it says of its orders, which are then in `batch_order`. */
export async function loadDimensions(incoming: Incoming): Promise<void> {
  await loadBranches(incoming)
  await loadCustomers(incoming)
  await loadProducts(incoming)
  await loadOrderSightings(incoming)
}
