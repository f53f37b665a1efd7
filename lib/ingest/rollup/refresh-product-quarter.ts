import type { Publication } from '@/lib/ingest/load/publication'
import { refreshProductSpan } from './refresh-product-span'

/** Products by quarter. */
export const refreshProductQuarter = (publication: Publication): Promise<void> =>
  refreshProductSpan(publication, {
    unit: 'quarter',
    from: { table: 'product_month', date: 'month' },
    slices: 'touched_slice',
  })
