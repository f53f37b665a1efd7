import type { ExportFact } from '@/lib/charts/export-head'
import { hourOfWeek } from '@/lib/charts/hour-of-week'
import type { OrderSearchInput } from '@/lib/contracts/order-search'
import { orderKindTitles } from './order-kind-titles'

type Searched = Pick<OrderSearchInput, 'search' | 'least' | 'below' | 'amountLeast' | 'amountBelow' | 'kind'> & {
  weekday?: number | null
  hour?: number | null
  reversed?: 'true'
}

const between = (least: string | undefined, below: string | undefined): string =>
  [...(least ? [`from ${least}`] : []), ...(below ? [`below ${below}`] : [])].join(' ')

/** What files say of the orders that are listed, beside the page's filters. */
export function searchFacts(
  { search, kind = 'all', weekday, hour, reversed, ...amounts }: Searched,
  locale: string,
): readonly ExportFact[] {
  const time = hourOfWeek(weekday ?? null, hour ?? null, locale)
  const total = between(amounts.least, amounts.below)
  const sales = between(amounts.amountLeast, amounts.amountBelow)
  return [
    ...(search ? [['Search', search] as const] : []),
    ...(kind === 'all' ? [] : [['Orders', orderKindTitles[kind].toLowerCase()] as const]),
    ...(time === '' ? [] : [['Ordered', time] as const]),
    ...(total === '' ? [] : [['Total of an order', total] as const]),
    ...(sales === '' ? [] : [['Sales under the filters', sales] as const]),
    ...(reversed ? [['Reversed', 'only orders that a later one takes back whole'] as const] : []),
  ]
}
