import type { InvitationRequest, PendingInvitation } from '@/lib/contracts/invitations'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'
import { newToken, tokenHash } from './link-token'
import type { Actor } from './people'

const VALID_MS = 72 * 3600 * 1000

/** Lets callers that know no contracts name it. */
export type InvitationToIssue = InvitationRequest

export type IssuedInvitation = {
  readonly id: string
  readonly email: string
  readonly token: string
  readonly expiresAt: Date
}

const open = { acceptedAt: null, revokedAt: null } as const

async function refuseMembers(tx: Transaction, workspaceId: number, emails: string[]): Promise<void> {
  const members = await tx.membership.findMany({
    where: { workspaceId, user: { email: { in: emails } } },
    select: { user: { select: { email: true } } },
  })
  if (members.length === 0) return
  const names = members.map((member) => member.user.email).join(', ')
  throw new ConflictError(`Already in this workspace: ${names}. Change their role in the list of people.`, 'email')
}

async function issue(tx: Transaction, actor: Actor, request: InvitationRequest): Promise<IssuedInvitation> {
  const { workspaceId, userId } = actor
  const token = newToken()
  // A newer invitation of the same person replaces the older: one link works at a time.
  await tx.invitation.updateMany({
    where: { workspaceId, email: request.email, ...open },
    data: { revokedAt: new Date() },
  })
  const { id, email, expiresAt } = await tx.invitation.create({
    data: {
      ...request,
      workspaceId,
      tokenHash: tokenHash(token),
      createdBy: userId,
      expiresAt: new Date(Date.now() + VALID_MS),
    },
  })
  const { role, branchKeys, customerKey } = request
  await audit(tx, {
    action: 'invitation.created',
    workspaceId,
    userId,
    subject: email,
    detail: { role, branchKeys, customerKey },
  })
  return { id, email, token, expiresAt }
}

/** Issues an invitation; ConflictError when its person is a member already. The token is given out only here. */
export async function createInvitation(actor: Actor, request: InvitationToIssue): Promise<IssuedInvitation> {
  return prisma().$transaction(async (tx) => {
    await refuseMembers(tx, actor.workspaceId, [request.email])
    return issue(tx, actor, request)
  })
}

/** As `createInvitation` for many: all or none. */
export async function createInvitations(
  actor: Actor,
  requests: readonly InvitationToIssue[],
): Promise<IssuedInvitation[]> {
  const all = async (tx: Transaction) => {
    await refuseMembers(
      tx,
      actor.workspaceId,
      requests.map((request) => request.email),
    )
    const issued: IssuedInvitation[] = []
    for (const request of requests) issued.push(await issue(tx, actor, request))
    return issued
  }
  return prisma().$transaction(all, { timeout: 60_000 })
}

/** Invitations that were neither accepted nor revoked, newest first. */
export async function pendingInvitations(workspaceId: number): Promise<PendingInvitation[]> {
  const rows = await prisma().invitation.findMany({ where: { workspaceId, ...open }, orderBy: { createdAt: 'desc' } })
  return rows.map(({ id, email, role, branchKeys, customerKey, createdAt, expiresAt }) => ({
    id,
    email,
    role,
    branchKeys,
    customerKey,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: expiresAt <= new Date(),
  }))
}

/** Makes an open invitation's link worthless. Throws NotFoundError for any other. */
export async function revokeInvitation({ workspaceId, userId }: Actor, id: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [revoked] = await tx.invitation.updateManyAndReturn({
      where: { id, workspaceId, ...open },
      data: { revokedAt: new Date() },
      select: { email: true },
    })
    if (!revoked) throw new NotFoundError('There is no such open invitation.')
    await audit(tx, { action: 'invitation.revoked', workspaceId, userId, subject: revoked.email })
  })
}
