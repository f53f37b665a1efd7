import type { ExportFact } from '@/lib/charts/export-head'
import type { OrderSearchInput } from '@/lib/contracts/order-search'
import { orderKindTitles } from './order-kind-titles'

type Searched = Pick<OrderSearchInput, 'search' | 'least' | 'below' | 'kind'> & { reversed?: 'true' }

/** What files say of the orders that are listed, beside the page's filters. */
export function searchFacts({ search, least, below, kind = 'all', reversed }: Searched): readonly ExportFact[] {
  const total = [...(least ? [`from ${least}`] : []), ...(below ? [`below ${below}`] : [])].join(' ')
  return [
    ...(search ? [['Search', search] as const] : []),
    ...(kind === 'all' ? [] : [['Orders', orderKindTitles[kind].toLowerCase()] as const]),
    ...(total === '' ? [] : [['Total of an order', total] as const]),
    ...(reversed ? [['Reversed', 'only orders that a later one takes back whole'] as const] : []),
  ]
}
