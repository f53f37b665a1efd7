import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { clientAddress, parseTrustedProxies } from './client-address'
import { env } from './env'

const FORWARDED = 'x-forwarded-for'

/**
 * Makes every request's X-Forwarded-For the one true client address before anything reads it. Route handlers do not
 * see the socket, and the framework passes on whatever the client wrote.
 */
export function believeOnlyTrustedProxies(): void {
  const trusted = parseTrustedProxies(env().TRUSTED_PROXIES)
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const given = request.headers[FORWARDED]
    const forwarded = Array.isArray(given) ? given.join(',') : given
    request.headers[FORWARDED] = clientAddress(request.socket.remoteAddress ?? '', forwarded, trusted)
  })
}
