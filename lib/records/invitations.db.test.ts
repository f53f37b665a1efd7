import { beforeEach, describe, expect, test } from 'vitest'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { acceptInvitation, openInvitation } from './accept-invitation'
import { createInvitation, createInvitations, pendingInvitations, revokeInvitation } from './invitations'
import type { Actor } from './people'

let actor: Actor
let count = 0

beforeEach(async () => {
  const { id } = await insertWorkspace()
  actor = { workspaceId: id, userId: (await insertMember(id, { role: 'admin' })).userId }
})

const email = () => `invited${++count}@example.test`
const marketing = (to: string) => ({ email: to, role: 'marketing' as const, branchKeys: ['leeds'], customerKey: null })
const newcomer = { name: 'New Comer', passwordHash: 'x' }
const actions = async () =>
  (await prisma().auditEntry.findMany({ where: { workspaceId: actor.workspaceId }, orderBy: { id: 'asc' } })).map(
    (entry) => entry.action,
  )

test('gives the place that was promised, keeps only the hash of the token, and is audited', async () => {
  const to = email()
  const { token } = await createInvitation(actor, marketing(to))
  expect(JSON.stringify(await prisma().invitation.findMany())).not.toContain(token)
  await acceptInvitation(token, newcomer)
  const member = await prisma().membership.findFirst({ where: { user: { email: to } } })
  expect(member).toMatchObject({ workspaceId: actor.workspaceId, role: 'marketing', branchKeys: ['leeds'] })
  expect(await actions()).toEqual(['invitation.created', 'invitation.accepted'])
  expect(await pendingInvitations(actor.workspaceId)).toEqual([])
})

test('of eight who accept at once exactly one gets in', async () => {
  const to = email()
  const { token } = await createInvitation(actor, marketing(to))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => acceptInvitation(token, newcomer)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().user.count({ where: { email: to } })).toBe(1)
})

test('a refused acceptance leaves the link usable', async () => {
  const to = email()
  const { token } = await createInvitation(actor, marketing(to))
  const someoneElse = (await insertMember(actor.workspaceId, { role: 'marketing' })).userId
  await expect(acceptInvitation(token, { userId: someoneElse })).rejects.toBeInstanceOf(ConflictError)
  expect(await openInvitation(token)).toMatchObject({ email: to, hasAccount: false })
})

test('a person with an account accepts signed in, never with a new password', async () => {
  const other = await insertWorkspace()
  const { userId } = await insertMember(other.id, { role: 'admin' })
  const { email: known } = await prisma().user.findUniqueOrThrow({ where: { id: userId } })
  const { token } = await createInvitation(actor, marketing(known))
  expect(await openInvitation(token)).toMatchObject({ hasAccount: true })
  await expect(acceptInvitation(token, newcomer)).rejects.toBeInstanceOf(ConflictError)
  await acceptInvitation(token, { userId })
  expect(await prisma().membership.count({ where: { userId } })).toBe(2)
})

describe('a link opens nothing', () => {
  const worthless = async (token: string) => {
    expect(await openInvitation(token)).toBeNull()
    await expect(acceptInvitation(token, newcomer)).rejects.toBeInstanceOf(NotFoundError)
  }

  test('after 72 hours', async () => {
    const { id, token, expiresAt } = await createInvitation(actor, marketing(email()))
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3600_000)).toBe(72)
    await prisma().invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    await worthless(token)
  })

  test('once revoked, and only the own workspace can revoke it', async () => {
    const { id, token } = await createInvitation(actor, marketing(email()))
    const stranger = { ...actor, workspaceId: (await insertWorkspace()).id }
    await expect(revokeInvitation(stranger, id)).rejects.toBeInstanceOf(NotFoundError)
    await revokeInvitation(actor, id)
    await worthless(token)
    expect(await actions()).toContain('invitation.revoked')
  })

  test('once a newer one was issued to the same person', async () => {
    const to = email()
    const first = await createInvitation(actor, marketing(to))
    await createInvitation(actor, marketing(to))
    await worthless(first.token)
    expect(await pendingInvitations(actor.workspaceId)).toHaveLength(1)
  })

  test('that was never issued', async () => {
    await worthless('no-such-token')
  })
})

test('many at once are issued all or none', async () => {
  const member = await insertMember(actor.workspaceId, { role: 'marketing' })
  const { email: known } = await prisma().user.findUniqueOrThrow({ where: { id: member.userId } })
  await expect(createInvitations(actor, [marketing(email()), marketing(known)])).rejects.toThrow(known)
  expect(await pendingInvitations(actor.workspaceId)).toEqual([])
  const issued = await createInvitations(actor, [marketing(email()), marketing(email())])
  expect(new Set(issued.map((invitation) => invitation.token)).size).toBe(2)
})
