import type { Publication } from '@/lib/ingest/load/publication'
import { refreshProductSpan } from './refresh-product-span'

/** Products by month, where they were not added up while lines were loaded. */
export const refreshProductMonth = (publication: Publication): Promise<void> =>
  refreshProductSpan(publication, {
    unit: 'month',
    from: { table: 'product_day', date: 'day' },
    slices: '(select day, branch_id from touched_slice where not added_up) slices',
  })
