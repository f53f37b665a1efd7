import type { Handle } from '@/lib/api/route-types'
import { env } from '@/lib/platform/env'

/** Asks a route's method that changes something as a page of our own would; the parsed answer. */
export async function askApi(
  handle: Handle,
  headers: Headers,
  params: Record<string, string | number>,
  { method = 'POST', body = {} }: { method?: string; body?: unknown } = {},
): Promise<{ status: number; answer: unknown }> {
  const { origin } = new URL(env().PUBLIC_URL)
  const sent = new Headers(headers)
  sent.set('origin', origin)
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
  const url = `${origin}/api/${Object.values(given).map(encodeURIComponent).join('/')}`
  const json = method === 'GET' ? {} : { body: JSON.stringify(body) }
  if (method !== 'GET') sent.set('content-type', 'application/json')
  const response = await handle(new Request(url, { method, headers: sent, ...json }), {
    params: Promise.resolve(given),
  })
  return { status: response.status, answer: await response.json() }
}
