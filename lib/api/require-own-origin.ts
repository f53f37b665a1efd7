import { ForbiddenError } from '@/lib/domain/errors'
import { env } from '@/lib/platform/env'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Throws 403 for a change that was not sent from a page of this installation (its PUBLIC_URL). */
export function requireOwnOrigin(request: Request): void {
  if (SAFE.has(request.method)) return
  const own = new URL(env().PUBLIC_URL).origin
  if (request.headers.get('origin') === own) return
  throw new ForbiddenError(`Changes are accepted only from ${own}. Open Tillsight under that address.`)
}
