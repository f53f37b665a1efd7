import type { Publication } from '@/lib/ingest/load/publication'
import { refreshProductGroupDay } from './refresh-product-group-day'

/** Categories by day, by the whole path that the product states. */
export const refreshCategoryDay = (publication: Publication): Promise<void> =>
  refreshProductGroupDay(publication, 'category')
