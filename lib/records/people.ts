import type { GrantRequest } from '@/lib/contracts/grant'
import type { People } from '@/lib/contracts/people'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'

/** Who changes something, and where. */
export type Actor = { readonly workspaceId: number; readonly userId: string }

/** Everyone with a place in the workspace, by name, and its branches. */
export async function peopleOf({ workspaceId, userId }: Actor): Promise<People> {
  const [members, branches] = await Promise.all([
    prisma().membership.findMany({
      where: { workspaceId },
      include: { user: { select: { name: true, email: true, sessions: { select: { updatedAt: true } } } } },
      orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    }),
    prisma().branch.findMany({ where: { workspaceId }, select: { key: true, name: true }, orderBy: { name: 'asc' } }),
  ])
  const people = members.map((member) => ({
    userId: member.userId,
    name: member.user.name,
    email: member.user.email,
    role: member.role,
    branchKeys: member.branchKeys,
    customerKey: member.customerKey,
    since: member.createdAt.toISOString(),
    lastSeen: latest(member.user.sessions.map((session) => session.updatedAt)),
    isYou: member.userId === userId,
  }))
  return { people, branches }
}

const latest = (times: readonly Date[]): string | null =>
  times.length === 0 ? null : new Date(Math.max(...times.map(Number))).toISOString()

async function lockedMember(tx: Transaction, workspaceId: number, memberId: string) {
  // All admins' rows are locked first, so two who demote each other at once cannot both succeed.
  const admins = await tx.$queryRaw<{ userId: string }[]>`
    select user_id::text as "userId" from membership
    where workspace_id = ${workspaceId} and role = 'admin' order by user_id for update`
  const member = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId: memberId } },
    include: { user: { select: { email: true } } },
  })
  if (!member) throw new NotFoundError('There is no such person in this workspace.')
  return { member, isLastAdmin: admins.length === 1 && admins[0]?.userId === memberId }
}

/** Gives a person another role, other branches or another customer. Throws ConflictError for the last admin. */
export async function changeMember({ workspaceId, userId }: Actor, memberId: string, to: GrantRequest): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { member, isLastAdmin } = await lockedMember(tx, workspaceId, memberId)
    if (isLastAdmin && to.role !== 'admin') {
      throw new ConflictError('This is the last admin. Make someone else an admin first.', 'role')
    }
    await tx.membership.update({ where: { workspaceId_userId: { workspaceId, userId: memberId } }, data: to })
    const from = { role: member.role, branchKeys: member.branchKeys, customerKey: member.customerKey }
    await audit(tx, { action: 'member.changed', workspaceId, userId, subject: member.user.email, detail: { from, to } })
  })
}

/** Takes a person's place away; with their last one, their sessions too. Throws ConflictError for the last admin. */
export async function removeMember({ workspaceId, userId }: Actor, memberId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { member, isLastAdmin } = await lockedMember(tx, workspaceId, memberId)
    if (isLastAdmin) throw new ConflictError('This is the last admin. Make someone else an admin first.')
    await tx.membership.delete({ where: { workspaceId_userId: { workspaceId, userId: memberId } } })
    const others = await tx.membership.count({ where: { userId: memberId } })
    if (others === 0) await tx.session.deleteMany({ where: { userId: memberId } })
    await audit(tx, { action: 'member.removed', workspaceId, userId, subject: member.user.email })
  })
}
