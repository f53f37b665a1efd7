type Parameter = string | number | boolean

const isParameter = (value: unknown): value is Parameter => ['string', 'number', 'boolean'].includes(typeof value)

/** A query string, `?` included; names in alphabetical order, so that equal questions have equal addresses. */
export function toSearch(parameters: object): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    for (const each of Array.isArray(value) ? value : [value]) if (isParameter(each)) search.append(name, String(each))
  return search.size === 0 ? '' : `?${search}`
}

/** Address of a workspace's resource; each part is one segment of the path. */
export function apiPath(workspace: string, parts: readonly string[], parameters: object = {}): string {
  return `/api/${[workspace, ...parts].map(encodeURIComponent).join('/')}${toSearch(parameters)}`
}
