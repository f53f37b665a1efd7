import { NotFoundError } from '@/lib/domain/errors'
import { homePath } from '@/lib/domain/room'
import { acceptInvitation, type OpenInvitation, openInvitation } from '@/lib/records/accept-invitation'
import { requireSignedIn } from './access'
import { hashPassword } from './hash-password'
import { startSession } from './sign-in'

type Accepted = { readonly path: string; readonly headers: Headers }

async function requireOpen(token: string): Promise<OpenInvitation> {
  const invitation = await openInvitation(token)
  if (!invitation) throw new NotFoundError('This invitation was used, revoked or has expired. Ask for a new one.')
  return invitation
}

const homeOf = ({ workspace, role }: OpenInvitation): string => homePath(workspace.slug, role)

/** Takes someone new in, with a password of their own, and signs them in. */
export async function acceptAsNew(
  token: string,
  { name, password }: { name: string; password: string },
  headers: Headers,
): Promise<Accepted> {
  const invitation = await requireOpen(token)
  await acceptInvitation(token, { name, passwordHash: await hashPassword(password) })
  return { path: homeOf(invitation), headers: await startSession(invitation.email, password, headers) }
}

/** Gives the signed-in person, who must be the one invited, their place. */
export async function acceptAsSignedIn(token: string, headers: Headers): Promise<Accepted> {
  const invitation = await requireOpen(token)
  const { userId } = await requireSignedIn(headers)
  await acceptInvitation(token, { userId })
  return { path: homeOf(invitation), headers: new Headers() }
}
