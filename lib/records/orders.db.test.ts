import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { hasBranches } from './branches'
import { customerExists } from './customers'
import { orderExists } from './orders'

let shop: number
let other: number

const lines = [{ sku: 'A', quantity: 1, price: '2.50' }]

beforeAll(async () => {
  shop = (await insertWorkspace()).id
  other = (await insertWorkspace()).id
  await insertFacts(shop, [
    { key: '1', at: '2021-03-23T09:00:00', customer: 'ann', branch: 'leeds', lines },
    { key: '2', at: '2021-03-23T10:00:00', customer: 'bob', branch: 'york', lines },
  ])
  await insertFacts(other, [{ key: '3', at: '2021-03-23T10:00:00', customer: 'ann', lines }])
})

const scopeOf = async (grant: Parameters<typeof insertMember>[1], workspaceId = shop) =>
  scopeForMembership(await insertMember(workspaceId, grant))

test('everyone’s orders are there for marketing, of this workspace alone', async () => {
  const scope = await scopeOf({ role: 'marketing' })
  expect(await orderExists(scope, '1')).toBe(true)
  expect(await orderExists(scope, '3')).toBe(false)
  expect(await orderExists(scope, '1', 'ann')).toBe(true)
  expect(await orderExists(scope, '1', 'bob')).toBe(false)
  expect(await orderExists(scope, '1', 'nobody')).toBe(false)
})

test('a branch’s person finds its orders and the customers who bought there', async () => {
  const scope = await scopeOf({ role: 'marketing', branchKeys: ['leeds'] })
  expect(await orderExists(scope, '1')).toBe(true)
  expect(await orderExists(scope, '2')).toBe(false)
  expect(await customerExists(scope, 'ann')).toBe(true)
  expect(await customerExists(scope, 'bob')).toBe(false)
})

test('a customer finds their own', async () => {
  const scope = await scopeOf({ role: 'customer', customerKey: 'ann' })
  expect(await orderExists(scope, '1')).toBe(true)
  expect(await orderExists(scope, '2')).toBe(false)
  expect(await customerExists(scope, 'bob')).toBe(false)
})

test('a business has branches once a file has named one', async () => {
  expect(await hasBranches(shop)).toBe(true)
  expect(await hasBranches(other)).toBe(false)
})
