import { countAttempt, forgetAttempts } from '@/lib/records/attempts'
import { askLibrary } from './ask-library'
import { signInLibrary } from './sign-in-library'

/** Beside the library's limit per address: guesses at one account are limited wherever they come from. */
export const ACCOUNT_LIMIT = { name: 'sign-in', max: 10, windowSeconds: 15 * 60 } as const

const accountOf = (email: string): string => email.trim().toLowerCase()

/** Sign-in over HTTP: a counted attempt first, then the library's own endpoint. Throws TooManyRequestsError. */
export async function signInWithLimit(request: Request, email: string): Promise<Response> {
  await countAttempt(ACCOUNT_LIMIT, accountOf(email))
  const response = await askLibrary(request)
  if (response.ok) await forgetAttempts(ACCOUNT_LIMIT, accountOf(email))
  return response
}

/** Starts a session right after set-up or an accepted invitation; the headers to send along hold its cookie. */
export async function startSession(email: string, password: string, headers: Headers): Promise<Headers> {
  const { headers: cookies } = await signInLibrary().api.signInEmail({
    body: { email, password },
    headers,
    returnHeaders: true,
  })
  return cookies
}
