import { readFilter } from '@/lib/domain/filter-value'
import type { Facet } from './facet'
import { customerTitles, kindTitles } from './facet-titles'
import { keptTitle } from './kept-title'
import type { ShownView } from './to-view-input'

export type FilterInForce = {
  key: keyof ShownView
  title: string
  verb: 'is' | 'is not' | 'are'
  names: readonly string[]
  /** The change that removes it. */
  without: Partial<ShownView>
}

/** Nothing filtered: what Esc returns to. */
export const noFilters = {
  branch: [],
  country: [],
  product: [],
  brand: [],
  category: [],
  payment: [],
  device: [],
  channel: [],
  kinds: [],
  customers: 'all',
  kept: false,
} satisfies Partial<ShownView>

/** One entry for each filter of a view, with its words. */
export function filtersInForce(view: ShownView, facets: readonly Facet[]): FilterInForce[] {
  const found: FilterInForce[] = facets
    .filter(({ key }) => view[key].length > 0)
    .map(({ key, title, labelOf = (value) => value }) => {
      const { not, values } = readFilter(view[key])
      const names = values.map((value) => labelOf(value) || 'none given')
      return { key, title, verb: not ? 'is not' : 'is', names, without: { [key]: [] } }
    })
  if (view.customers !== 'all')
    found.push({
      key: 'customers',
      title: 'Customers',
      verb: 'are',
      names: [customerTitles[view.customers].toLowerCase()],
      without: { customers: 'all' },
    })
  if (view.kinds.length > 0)
    found.push({
      key: 'kinds',
      title: 'Kind',
      verb: 'is',
      names: view.kinds.map((kind) => kindTitles[kind].toLowerCase()),
      without: { kinds: [] },
    })
  if (view.kept)
    found.push({
      key: 'kept',
      title: 'Orders',
      verb: 'are',
      names: [`not reversed within ${keptTitle(view.hours)}`],
      without: { kept: false },
    })
  return found
}
