import { NotFoundError } from '@/lib/domain/errors'
import { openPasswordLink, setPasswordByLink } from '@/lib/records/password-links'
import { hashPassword } from './hash-password'
import { startSession } from './sign-in'

/** Sets a new password by link and signs the person in; the headers to send along hold the session's cookie. */
export async function setPassword(token: string, password: string, headers: Headers): Promise<Headers> {
  const link = await openPasswordLink(token)
  if (!link) throw new NotFoundError('This link was used, replaced or has expired. Ask an admin for a new one.')
  await setPasswordByLink(token, await hashPassword(password))
  return startSession(link.email, password, headers)
}
