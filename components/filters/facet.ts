export type FacetKey = 'branch' | 'country' | 'product' | 'brand' | 'category' | 'payment' | 'device' | 'channel'

export type FacetOption = { value: string; label: string; hint?: string }

/** Something to filter by. The page gives it, with a hook that finds the values to choose from. */
export type Facet = {
  key: FacetKey
  title: string
  useOptions: (search: string) => { options: readonly FacetOption[] | undefined; failed: boolean }
  /** How a value is called on its pill; the value itself without it. */
  labelOf?: (value: string) => string
}
