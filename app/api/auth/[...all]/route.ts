import { z } from 'zod'
import { answering } from '@/lib/api/answer'
import { parseBody } from '@/lib/api/parse-request'
import { readText } from '@/lib/api/read-text'
import { requireOwnOrigin } from '@/lib/api/require-own-origin'
import { signInEndpoints } from '@/lib/api/sign-in-endpoints'
import { askLibrary } from '@/lib/auth/ask-library'
import { changePassword } from '@/lib/auth/change-password'
import { signInWithLimit } from '@/lib/auth/sign-in'
import { NotFoundError } from '@/lib/domain/errors'

const signInBody = z.object({ email: z.string().max(254) })

/** The same request, its body read within the usual limit: the library has none of its own. */
async function withReadBody(request: Request): Promise<Request> {
  if (request.method === 'GET') return request
  const { url, method, headers } = request
  return new Request(url, { method, headers, body: await readText(request) })
}

async function answer(given: Request): Promise<Response> {
  const endpoint = new URL(given.url).pathname.slice('/api/auth'.length)
  if (!Object.hasOwn(signInEndpoints, endpoint) || signInEndpoints[endpoint] !== given.method) {
    throw new NotFoundError('There is nothing at this address.')
  }
  requireOwnOrigin(given)
  const request = await withReadBody(given)
  if (endpoint === '/sign-in/email') {
    const { email } = await parseBody(signInBody, request.clone())
    return signInWithLimit(request, email)
  }
  if (endpoint === '/change-password') return changePassword(request)
  return askLibrary(request)
}

const handle = (request: Request): Promise<Response> => answering(() => answer(request))

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
