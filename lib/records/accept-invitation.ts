import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/role'
import { prisma } from '@/lib/platform/db'
import { audit } from './audit'
import { tokenHash } from './link-token'
import { insertUser, type NewUser } from './new-user'

/** What the bearer of a link may know. */
export type OpenInvitation = {
  readonly email: string
  readonly role: Role
  readonly workspace: { readonly slug: string; readonly name: string }
  /** Whether somebody with this e-mail can sign in already, and so accepts by signing in. */
  readonly hasAccount: boolean
}

const stillOpen = (token: string) => ({
  tokenHash: tokenHash(token),
  acceptedAt: null,
  revokedAt: null,
  expiresAt: { gt: new Date() },
})

/** The invitation of a link, or null when it was used, revoked, has expired or never was. */
export async function openInvitation(token: string): Promise<OpenInvitation | null> {
  const invitation = await prisma().invitation.findFirst({
    where: stillOpen(token),
    select: { email: true, role: true, workspace: { select: { slug: true, name: true } } },
  })
  if (!invitation) return null
  const account = await prisma().user.findUnique({ where: { email: invitation.email }, select: { id: true } })
  return { ...invitation, hasAccount: account !== null }
}

/** Someone signed in, or someone new with a name and a password. */
export type Acceptor = { readonly userId: string } | Omit<NewUser, 'email'>

/** Uses up a link and gives the person their place. Of several at once exactly one succeeds. */
export async function acceptInvitation(token: string, acceptor: Acceptor): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: stillOpen(token),
      data: { acceptedAt: new Date() },
      select: { workspaceId: true, email: true, role: true, branchKeys: true, customerKey: true },
    })
    if (!invitation) throw new NotFoundError('This invitation was used, revoked or has expired. Ask for a new one.')
    const { email, ...grant } = invitation
    // Two workspaces may have invited the same new person.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`
    const account = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if ('userId' in acceptor && account?.id !== acceptor.userId) {
      throw new ConflictError(`This invitation is for ${email}. Sign in as ${email} to accept it.`)
    }
    if (!('userId' in acceptor) && account) throw new ConflictError(`Sign in as ${email} to accept this invitation.`)
    const userId = 'userId' in acceptor ? acceptor.userId : await insertUser(tx, { ...acceptor, email })
    const place = { workspaceId_userId: { workspaceId: grant.workspaceId, userId } }
    if (await tx.membership.findUnique({ where: place })) throw new ConflictError('You are in this workspace already.')
    await tx.membership.create({ data: { ...grant, userId } })
    await audit(tx, { action: 'invitation.accepted', workspaceId: grant.workspaceId, userId, subject: email })
  })
}
