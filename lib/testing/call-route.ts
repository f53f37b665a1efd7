import type { Handle } from '@/lib/api/route-types'
import { env } from '@/lib/platform/env'

/** Asks a route's GET as Next would; `params` as decoded from the address. */
export function callRoute(
  get: Handle,
  headers: Headers,
  params: Record<string, string>,
  search: Record<string, string | string[]> = {},
): Promise<Response> {
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  )
  const url = `${env().PUBLIC_URL}/api/${Object.values(params).map(encodeURIComponent).join('/')}?${query}`
  return get(new Request(url, { headers }), { params: Promise.resolve(params) })
}
