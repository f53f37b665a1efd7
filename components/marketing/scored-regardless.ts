import type { Format } from '@/lib/charts/format'
import type { ShownView } from '../filters/to-view-input'

const words = {
  product: 'product',
  brand: 'brand',
  category: 'category',
  payment: 'payment',
  device: 'device',
  channel: 'channel',
  kinds: 'kind of product',
} as const

const keys = ['product', 'brand', 'category', 'payment', 'device', 'channel', 'kinds'] as const

const together = new Intl.ListFormat('en-GB')

type Regardless = {
  /** As of when customers are scored. */
  analysisDate: string
  view: Pick<ShownView, (typeof keys)[number] | 'customers'>
  /** Whether the page has a range. */
  ranged: boolean
  format: Format
}

/** Which of a page's choices do not change a customer's scores, and why; undefined where all do. */
export function scoredRegardless({ analysisDate, view, ranged, format }: Regardless): string | undefined {
  const filters: string[] = keys.filter((key) => view[key].length > 0).map((key) => words[key])
  if (view.customers !== 'all') filters.push('known or guest')
  const left = [
    ...(ranged ? ['the range'] : []),
    ...(filters.length > 0 ? [`the filter${filters.length > 1 ? 's' : ''} by ${together.format(filters)}`] : []),
  ]
  if (left.length === 0) return undefined
  const verb = left.length > 1 || filters.length > 1 ? 'do' : 'does'
  return `Scored as of ${format.day(analysisDate)}, by all that a customer bought until then: ${left.join(' and ')} ${verb} not apply.`
}
