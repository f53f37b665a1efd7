/** Where a view is: a page below the marketing room and what stands after the `?` of its address. */
export type ViewPlace = { readonly page: string; readonly search: string }

/** `products` of /gifts/marketing/products; null for an address outside the workspace's marketing room. */
export function pageOf(path: string, slug: string): string | null {
  const room = `/${slug}/marketing`
  if (path === room) return ''
  return path.startsWith(`${room}/`) ? path.slice(room.length + 1) : null
}

/** The address that opens a view. */
export const addressOf = (slug: string, { page, search }: ViewPlace): string =>
  `/${slug}/marketing${page && `/${page}`}${search && `?${search}`}`

/** Says in an address that its page shall not open with a saved view. */
export const plainSearch = 'view=plain'

/** Names in alphabetical order, values in their own: equal views have equal searches. */
export function sortedSearch(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('view')
  parameters.sort()
  return parameters.toString()
}
