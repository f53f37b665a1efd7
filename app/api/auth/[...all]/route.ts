import { z } from 'zod'
import { answering } from '@/lib/api/answer'
import { requireOwnOrigin } from '@/lib/api/require-own-origin'
import { signInEndpoints } from '@/lib/api/sign-in-endpoints'
import { askLibrary } from '@/lib/auth/ask-library'
import { changePassword } from '@/lib/auth/change-password'
import { signInWithLimit } from '@/lib/auth/sign-in'
import { InvalidError, NotFoundError } from '@/lib/domain/errors'

const signInBody = z.object({ email: z.string().max(254) })

async function emailOf(request: Request): Promise<string> {
  const body = signInBody.safeParse(
    await request
      .clone()
      .json()
      .catch(() => undefined),
  )
  if (!body.success) throw new InvalidError('Send an e-mail and a password.', 'email')
  return body.data.email
}

async function answer(request: Request): Promise<Response> {
  const endpoint = new URL(request.url).pathname.slice('/api/auth'.length)
  if (!Object.hasOwn(signInEndpoints, endpoint) || signInEndpoints[endpoint] !== request.method) {
    throw new NotFoundError('There is nothing at this address.')
  }
  requireOwnOrigin(request)
  if (endpoint === '/sign-in/email') return signInWithLimit(request, await emailOf(request))
  if (endpoint === '/change-password') return changePassword(request)
  return askLibrary(request)
}

const handle = (request: Request): Promise<Response> => answering(() => answer(request))

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
