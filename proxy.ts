import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { NONCE_HEADER } from '@/lib/api/nonce-header'
import { pagePolicy, strictTransport } from '@/lib/api/security-headers.js'
import { PATH_HEADER } from '@/lib/auth/path-header'
import { env } from '@/lib/platform/env'

/** Whether an address is UTF-8: one that is not would fail while the page is looked up. */
function isLegible(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** Gives every page its content policy, and the page its own address. Permissions are checked by pages and routes. */
export function proxy(request: NextRequest): NextResponse {
  if (!isLegible(request.nextUrl.pathname))
    return new NextResponse('There is nothing at this address.', { status: 404 })
  if (request.nextUrl.pathname.startsWith('/api/')) return NextResponse.next()
  const https = env().PUBLIC_URL.startsWith('https:')
  const development = process.env.NODE_ENV === 'development'
  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy(nonce, { https, development })

  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set(NONCE_HEADER, nonce)
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (https) response.headers.set(strictTransport.key, strictTransport.value)
  return response
}

// Of the API only addresses with escapes of bytes beyond ASCII, which no upload has: the proxy would hold its body in
// memory. Headers of the API come from next.config.js.
export const config = {
  matcher: ['/((?!api/|_next/static/|_next/image|icon.svg).*)', '/api/(.*%[89a-fA-F][0-9a-fA-F].*)'],
}
