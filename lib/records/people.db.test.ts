import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Actor, changeMember, peopleOf, removeMember } from './people'

let actor: Actor
const marketing = { role: 'marketing' as const, branchKeys: [], customerKey: null }

beforeEach(async () => {
  const { id } = await insertWorkspace()
  actor = { workspaceId: id, userId: (await insertMember(id, { role: 'admin' })).userId }
})

const addSession = (userId: string) =>
  prisma().session.create({
    data: { id: randomUUID(), userId, token: randomUUID(), expiresAt: new Date(Date.now() + 3600_000) },
  })

test('lists who is here, and says which one is you', async () => {
  await insertMember(actor.workspaceId, { role: 'customer', customerKey: '12346' })
  await insertMember((await insertWorkspace()).id, { role: 'admin' })
  const { people } = await peopleOf(actor)
  expect(people).toHaveLength(2)
  expect(people.filter((person) => person.isYou).map((person) => person.userId)).toEqual([actor.userId])
})

test('the last admin can be neither removed nor demoted', async () => {
  await expect(removeMember(actor, actor.userId)).rejects.toBeInstanceOf(ConflictError)
  await expect(changeMember(actor, actor.userId, marketing)).rejects.toBeInstanceOf(ConflictError)
})

test('two admins who remove each other at once leave one', async () => {
  const other = await insertMember(actor.workspaceId, { role: 'admin' })
  const results = await Promise.allSettled([
    removeMember(actor, other.userId),
    removeMember({ ...actor, userId: other.userId }, actor.userId),
  ])
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().membership.count({ where: { workspaceId: actor.workspaceId, role: 'admin' } })).toBe(1)
})

test('the sessions of a person go with their last place, not before', async () => {
  const { userId } = await insertMember(actor.workspaceId, marketing)
  const elsewhere = await insertWorkspace()
  await prisma().membership.create({ data: { workspaceId: elsewhere.id, userId, ...marketing } })
  await addSession(userId)
  await removeMember(actor, userId)
  expect(await prisma().session.count({ where: { userId } })).toBe(1)
  await removeMember({ ...actor, workspaceId: elsewhere.id }, userId)
  expect(await prisma().session.count({ where: { userId } })).toBe(0)
})

test('a change is written down with what it was before', async () => {
  const { userId } = await insertMember(actor.workspaceId, { role: 'customer', customerKey: '12346' })
  await changeMember(actor, userId, { ...marketing, branchKeys: ['leeds'] })
  const entry = await prisma().auditEntry.findFirst({ where: { workspaceId: actor.workspaceId } })
  expect(entry).toMatchObject({
    action: 'member.changed',
    userId: actor.userId,
    detail: { from: { role: 'customer', customerKey: '12346' }, to: { role: 'marketing', branchKeys: ['leeds'] } },
  })
})

test('nobody of another workspace can be reached', async () => {
  const stranger = await insertMember((await insertWorkspace()).id, marketing)
  await expect(removeMember(actor, stranger.userId)).rejects.toBeInstanceOf(NotFoundError)
  await expect(changeMember(actor, stranger.userId, marketing)).rejects.toBeInstanceOf(NotFoundError)
})
