import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { scopeForMembership } from './scope-for'

let workspaceId: number

beforeAll(async () => {
  workspaceId = (await insertWorkspace()).id
  const other = (await insertWorkspace()).id
  await prisma().branch.createMany({
    data: [
      { workspaceId, id: 1, key: 'leeds', name: 'Leeds' },
      { workspaceId, id: 2, key: 'uppingham', name: 'Uppingham' },
      { workspaceId: other, id: 7, key: 'leeds', name: 'Leeds' },
    ],
  })
  await prisma().customer.createMany({
    data: [
      { workspaceId, id: 5, key: '12346' },
      { workspaceId: other, id: 9, key: '99999' },
    ],
  })
})

const scopeOf = async (grant: Parameters<typeof insertMember>[1]) =>
  scopeForMembership(await insertMember(workspaceId, grant))

test('an admin sees everyone in all branches of the one workspace', async () => {
  expect(await scopeOf({ role: 'admin' })).toEqual({ workspaceId, branches: 'all', customer: 'everyone' })
})

test('branch keys become the ids of the same workspace', async () => {
  const scope = await scopeOf({ role: 'marketing', branchKeys: ['uppingham', 'leeds'] })
  expect(scope).toEqual({ workspaceId, branches: [1, 2], customer: 'everyone' })
})

test('branches that no file has brought yet open nothing, not everything', async () => {
  expect((await scopeOf({ role: 'marketing', branchKeys: ['chesterfield'] })).branches).toEqual([])
})

test('a customer sees only themselves', async () => {
  const scope = await scopeOf({ role: 'customer', customerKey: '12346' })
  expect(scope).toEqual({ workspaceId, branches: 'all', customer: 5 })
})

test.each([['not-there-yet'], ['99999']])('a customer with the key %s sees nothing', async (customerKey) => {
  const scope = await scopeOf({ role: 'customer', customerKey })
  expect(scope.branches).toEqual([])
  expect(scope.customer).toBe(-1)
})

test('the database refuses a customer without a key, and a key on another role', async () => {
  await expect(scopeOf({ role: 'customer', customerKey: null })).rejects.toThrow('membership_customer_has_key')
  await expect(scopeOf({ role: 'marketing', customerKey: '12346' })).rejects.toThrow('membership_customer_has_key')
})
