import type { Facet, FacetKey } from '../filters/facet'
import type { ShownView } from '../filters/to-view-input'
import type { ShownWorkspace } from '../shell/workspace-context'
import { nouns } from './nouns'
import { useFacetOptions } from './use-facet-options'

const useBranches = (search: string) => useFacetOptions('branch', search)
const useCountries = (search: string) => useFacetOptions('country', search)
const useProducts = (search: string) => useFacetOptions('product', search)
const useBrands = (search: string) => useFacetOptions('brand', search)
const useCategories = (search: string) => useFacetOptions('category', search)
const usePayments = (search: string) => useFacetOptions('payment', search)
const useDevices = (search: string) => useFacetOptions('device', search)
const useChannels = (search: string) => useFacetOptions('channel', search)

/** In the order of the menu. */
const facets: readonly Pick<Facet, 'key' | 'useOptions'>[] = [
  { key: 'branch', useOptions: useBranches },
  { key: 'country', useOptions: useCountries },
  { key: 'product', useOptions: useProducts },
  { key: 'brand', useOptions: useBrands },
  { key: 'category', useOptions: useCategories },
  { key: 'payment', useOptions: usePayments },
  { key: 'device', useOptions: useDevices },
  { key: 'channel', useOptions: useChannels },
]

type FacetsAsked = {
  view: Pick<ShownView, FacetKey>
  hasBranches: boolean
  sorts: ShownWorkspace['sorts']
  /** How values are called that are only codes. */
  labelOf: (key: FacetKey, value: string) => string
}

/** What a page is filtered by: what the business has, and whatever else its address filters by, which must be seen. */
export function facetsOf({ view, hasBranches, sorts, labelOf }: FacetsAsked): readonly Facet[] {
  const has: Readonly<Record<FacetKey, boolean>> = {
    branch: hasBranches,
    country: sorts.countries,
    product: true,
    brand: sorts.brands,
    category: sorts.categories,
    payment: sorts.payments,
    device: sorts.devices,
    channel: sorts.channels,
  }
  return facets
    .filter(({ key }) => has[key] || view[key].length > 0)
    .map((facet) => ({ ...facet, title: nouns[facet.key].one, labelOf: (value) => labelOf(facet.key, value) }))
}
