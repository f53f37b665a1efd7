import { beforeAll, expect, test } from 'vitest'
import { pool, prisma } from '@/lib/platform/db'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { audit } from './audit'

let workspaceId: number
beforeAll(async () => {
  workspaceId = (await insertWorkspace()).id
})

const subjects = async () =>
  (await prisma().auditEntry.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })).map((entry) => entry.subject)

test('an entry written in a transaction that fails is not there', async () => {
  const failing = prisma().$transaction(async (tx) => {
    await audit(tx, { action: 'member.removed', workspaceId, userId: null, subject: 'rolled back' })
    throw new Error('the change failed')
  })
  await expect(failing).rejects.toThrow('the change failed')
  expect(await subjects()).toEqual([])
})

test('writes through Prisma and through a pg client alike', async () => {
  const entry = { action: 'import.undone', workspaceId, userId: null, detail: { rows: 3 } } as const
  await prisma().$transaction((tx) => audit(tx, { ...entry, subject: 'by prisma' }))
  const client = await pool().connect()
  await audit(client, { ...entry, subject: 'by pg' })
  client.release()
  expect(await subjects()).toEqual(['by prisma', 'by pg'])
})
