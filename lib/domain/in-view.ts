/** What the pages of the marketing room share in their addresses: days, comparison, filters. A page's own list is none of it. */
export const viewKeys = [
  'range',
  'from',
  'to',
  'grain',
  'compare',
  'compareFrom',
  'compareTo',
  'metric',
  'kinds',
  'customers',
  'branch',
  'country',
  'product',
  'brand',
  'category',
  'payment',
  'device',
  'channel',
  'kept',
  'hours',
] as const

const shared: ReadonlySet<string> = new Set(viewKeys)

/** What an address says beside the view, or instead of it; null: not at all. */
export type Beside = Readonly<Record<string, string | readonly string[] | null>>

/** The address of another page in the view of a search. Where that says nothing, the page opens as it always does. */
export function inView(path: string, search: URLSearchParams, beside: Beside = {}): string {
  const carried = new URLSearchParams([...search].filter(([name]) => shared.has(name)))
  for (const [name, value] of Object.entries(beside)) {
    carried.delete(name)
    for (const one of value === null ? [] : [value].flat()) carried.append(name, one)
  }
  return carried.size > 0 ? `${path}?${carried}` : path
}
