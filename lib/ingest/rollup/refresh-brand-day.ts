import type { Publication } from '@/lib/ingest/load/publication'
import { refreshProductGroupDay } from './refresh-product-group-day'

/** Brands by day. */
export const refreshBrandDay = (publication: Publication): Promise<void> => refreshProductGroupDay(publication, 'brand')
