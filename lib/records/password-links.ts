import { randomUUID } from 'node:crypto'
import { ForbiddenError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'
import { newToken, tokenHash } from './link-token'
import { replacePassword } from './new-user'
import type { Actor } from './people'

const VALID_MS = 24 * 3600 * 1000
const PREFIX = 'password-link:'

const identifierOf = (token: string): string => `${PREFIX}${tokenHash(token)}`

async function requireAdminOfAllPlaces(tx: Transaction, actorId: string, memberId: string): Promise<void> {
  const places = await tx.membership.findMany({ where: { userId: memberId }, select: { workspaceId: true } })
  const administered = await tx.membership.count({
    where: { userId: actorId, role: 'admin', workspaceId: { in: places.map((place) => place.workspaceId) } },
  })
  if (administered === places.length) return
  throw new ForbiddenError('This person is in another workspace too, whose admin you are not. Ask an admin of both.')
}

/**
 * A link by which a member sets a new password; an older one stops working. Whoever holds it can become that person,
 * so it is given only to an admin of every workspace the person is in (else ForbiddenError).
 */
export async function createPasswordLink(
  { workspaceId, userId }: Actor,
  memberId: string,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + VALID_MS)
  await prisma().$transaction(async (tx) => {
    const member = await tx.membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId: memberId } },
      select: { user: { select: { email: true } } },
    })
    if (!member) throw new NotFoundError('There is no such person in this workspace.')
    await requireAdminOfAllPlaces(tx, userId, memberId)
    await tx.verification.deleteMany({ where: { value: memberId, identifier: { startsWith: PREFIX } } })
    await tx.verification.create({
      data: { id: randomUUID(), identifier: identifierOf(token), value: memberId, expiresAt },
    })
    await audit(tx, { action: 'password-link.created', workspaceId, userId, subject: member.user.email })
  })
  return { token, expiresAt }
}

/** Whose password a link sets, or null when it was used, replaced, has expired or never was. */
export async function openPasswordLink(token: string): Promise<{ email: string } | null> {
  const link = await prisma().verification.findFirst({
    where: { identifier: identifierOf(token), expiresAt: { gt: new Date() } },
    select: { value: true },
  })
  return link && prisma().user.findUnique({ where: { id: link.value }, select: { email: true } })
}

/** Uses up a link: the new password holds, a person's first one too, and every session of the person ends. Of several at once one succeeds. */
export async function setPasswordByLink(token: string, passwordHash: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [link] = await tx.$queryRaw<{ userId: string }[]>`
      delete from verification where identifier = ${identifierOf(token)} and expires_at > now()
      returning value as "userId"`
    if (!link) throw new NotFoundError('This link was used, replaced or has expired. Ask an admin for a new one.')
    const { userId } = link
    await replacePassword(tx, userId, passwordHash)
    await tx.session.deleteMany({ where: { userId } })
    await audit(tx, { action: 'password.changed', workspaceId: null, userId })
  })
}
