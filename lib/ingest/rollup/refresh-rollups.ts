import type { Publication } from '@/lib/ingest/load/publication'
import { refreshActiveDay } from './refresh-active-day'
import { refreshBrandDay } from './refresh-brand-day'
import { refreshCategoryDay } from './refresh-category-day'
import { refreshCustomerMonth } from './refresh-customer-month'
import { refreshCustomerTotal } from './refresh-customer-total'
import { refreshHighestOrderDay } from './refresh-highest-order-day'
import { refreshOrderAmountMonth } from './refresh-order-amount-month'
import { refreshOrderDay } from './refresh-order-day'
import { refreshOrderOtherKind } from './refresh-order-other-kind'
import { refreshOrderReversals } from './refresh-order-reversals'
import { refreshProductDay } from './refresh-product-day'
import { refreshProductMonth } from './refresh-product-month'
import { refreshProductQuarter } from './refresh-product-quarter'
import { refreshReturnLinks } from './refresh-return-links'
import { refreshSalesHour } from './refresh-sales-hour'
import { collectSliceOrders } from './slice-orders'

/** Makes every rollup again for what `touched_slice` and `touched_customer` name. Publish and undo both end with it. */
export async function refreshRollups(publication: Publication): Promise<void> {
  await publication.client.query('analyze touched_slice, touched_customer')
  await collectSliceOrders(publication)
  await refreshSalesHour(publication)
  await refreshOrderDay(publication)
  await refreshOrderOtherKind(publication)
  await refreshOrderAmountMonth(publication)
  await refreshHighestOrderDay(publication)
  await refreshProductDay(publication)
  await refreshProductMonth(publication)
  await refreshProductQuarter(publication)
  await refreshBrandDay(publication)
  await refreshCategoryDay(publication)
  await refreshCustomerMonth(publication)
  await refreshCustomerTotal(publication)
  await refreshActiveDay(publication)
  await refreshReturnLinks(publication)
  await refreshOrderReversals(publication)
}
