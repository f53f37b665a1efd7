import { TooManyRequestsError } from '@/lib/domain/errors'
import { signInLibrary } from './sign-in-library'

/** The library's own answer over HTTP; its limit per address is thrown as ours, so that it reads the same. */
export async function askLibrary(request: Request): Promise<Response> {
  const response = await signInLibrary().handler(request)
  if (response.status >= 500) throw new Error(`The sign-in library answered ${response.status}`)
  if (response.status !== 429) return response
  const seconds = Number(response.headers.get('x-retry-after') ?? 60)
  throw new TooManyRequestsError('Too many attempts from your network. Wait a minute, then try again.', seconds)
}
