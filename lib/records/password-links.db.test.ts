import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { ForbiddenError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { createPasswordLink, openPasswordLink, setPasswordByLink } from './password-links'
import type { Actor } from './people'

let actor: Actor
let memberId: string

beforeEach(async () => {
  const { id } = await insertWorkspace()
  actor = { workspaceId: id, userId: (await insertMember(id, { role: 'admin' })).userId }
  memberId = (await insertMember(id, { role: 'marketing' })).userId
  await prisma().account.create({
    data: { id: randomUUID(), accountId: memberId, providerId: 'credential', userId: memberId, password: 'old' },
  })
  await prisma().session.create({
    data: { id: randomUUID(), userId: memberId, token: randomUUID(), expiresAt: new Date(Date.now() + 3600_000) },
  })
})

const passwordNow = async () => (await prisma().account.findFirst({ where: { userId: memberId } }))?.password

test('sets the password once, ends all sessions, keeps only the hash of the token', async () => {
  const { token } = await createPasswordLink(actor, memberId)
  expect(JSON.stringify(await prisma().verification.findMany())).not.toContain(token)
  expect(await openPasswordLink(token)).toMatchObject({ email: expect.stringContaining(memberId) })
  const results = await Promise.allSettled(['a', 'b', 'c'].map((password) => setPasswordByLink(token, password)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(await passwordNow()).toMatch(/^[abc]$/)
  expect(await prisma().session.count({ where: { userId: memberId } })).toBe(0)
  expect(await openPasswordLink(token)).toBeNull()
})

test('a newer link replaces the older, and an expired one opens nothing', async () => {
  const older = await createPasswordLink(actor, memberId)
  const newer = await createPasswordLink(actor, memberId)
  expect(await openPasswordLink(older.token)).toBeNull()
  await prisma().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  expect(await openPasswordLink(newer.token)).toBeNull()
  await expect(setPasswordByLink(newer.token, 'new')).rejects.toBeInstanceOf(NotFoundError)
  expect(await passwordNow()).toBe('old')
})

test('an admin gets no link to someone who is also where they are not admin', async () => {
  const elsewhere = await insertWorkspace()
  await prisma().membership.create({ data: { workspaceId: elsewhere.id, userId: memberId, role: 'marketing' } })
  await expect(createPasswordLink(actor, memberId)).rejects.toBeInstanceOf(ForbiddenError)
  await prisma().membership.create({ data: { workspaceId: elsewhere.id, userId: actor.userId, role: 'admin' } })
  await createPasswordLink(actor, memberId)
})

test('nobody of another workspace can be reached', async () => {
  const stranger = await insertMember((await insertWorkspace()).id, { role: 'marketing' })
  await expect(createPasswordLink(actor, stranger.userId)).rejects.toBeInstanceOf(NotFoundError)
})
