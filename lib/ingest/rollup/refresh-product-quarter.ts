import type { Publication } from '@/lib/ingest/load/publication'
import { refreshProductSpan } from './refresh-product-span'

/** Products by quarter, where they were not added up while lines were loaded. */
export const refreshProductQuarter = (publication: Publication): Promise<void> =>
  refreshProductSpan(publication, {
    unit: 'quarter',
    from: { table: 'product_month', date: 'month' },
    slices: '(select day, branch_id from touched_slice where not added_up) slices',
  })
