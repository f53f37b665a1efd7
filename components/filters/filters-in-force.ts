import type { Facet } from './facet'
import { customerTitles, kindTitles } from './facet-titles'
import { readFilter } from './filter-value'
import type { ShownView } from './to-view-input'

export type FilterInForce = { key: keyof ShownView; title: string; text: string; without: Partial<ShownView> }

/** Nothing filtered: what Esc returns to. */
export const noFilters = {
  branch: [],
  country: [],
  product: [],
  kinds: [],
  customers: 'all',
} satisfies Partial<ShownView>

/** One entry for each filter of a view, with its words and the change that removes it. */
export function filtersInForce(view: ShownView, facets: readonly Facet[]): FilterInForce[] {
  const found: FilterInForce[] = facets
    .filter(({ key }) => view[key].length > 0)
    .map(({ key, title, labelOf = (value) => value }) => {
      const { not, values } = readFilter(view[key])
      const names = values.map((value) => labelOf(value) || 'none given').join(', ')
      return { key, title, text: `${not ? 'is not' : 'is'} ${names}`, without: { [key]: [] } }
    })
  if (view.customers !== 'all')
    found.push({
      key: 'customers',
      title: 'Customers',
      text: `are ${customerTitles[view.customers].toLowerCase()}`,
      without: { customers: 'all' },
    })
  if (view.kinds.length > 0)
    found.push({
      key: 'kinds',
      title: 'Kind',
      text: `is ${view.kinds.map((kind) => kindTitles[kind].toLowerCase()).join(', ')}`,
      without: { kinds: [] },
    })
  return found
}
