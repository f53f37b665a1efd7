import { beforeAll, describe, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { type WhatChangedAnswer, type WhatChangedInput, whatChangedQuery } from '@/lib/contracts/what-changed'
import { changeMetricKeys } from '@/lib/domain/change'
import { addMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { randomOrders, randomProducts } from '@/lib/testing/random-facts'
import { whatChanged } from './what-changed'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const now = new Date('2026-11-20T12:00:00Z')
let scope: Scope
let north: Scope

beforeAll(async () => {
  const workspace = await insertWorkspace()
  await insertFacts(workspace.id, randomOrders(random(21), 700, '2024-01-10', 200), randomProducts)
  scope = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing' }))
  north = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing', branchKeys: ['north'] }))
})

const ask = (input: WhatChangedInput, of = scope): Promise<WhatChangedAnswer> =>
  whatChanged(of, whatChangedQuery.parse(input), { business, now })

const sum = (parts: readonly { part: unknown }[]): string => parts.map(({ part }) => String(part)).reduce(addMoney, '0')

const range = { from: '2024-05-01', to: '2024-05-31' }

describe('every view of a change adds up to it exactly', () => {
  const filters: WhatChangedInput[] = [
    {},
    { branch: ['north'] },
    { customers: 'known' },
    { customers: 'guest' },
    { country: ['!France'] },
    { brand: ['brand-1'] },
    { category: ['goods'] },
    { kinds: ['product'], compare: 'previous-year', from: '2024-01-10', to: '2024-01-20' },
  ]
  test.each(changeMetricKeys)('%s', async (metric) => {
    for (const filter of filters) {
      const answer = await ask({ ...range, metric, size: 3, ...filter })
      if (filter.compare === 'previous-year') {
        expect(answer).toMatchObject({ comparison: null, change: null, drivers: [], customers: [], splits: [] })
        continue
      }
      const change = String(answer.change?.absolute)
      if (answer.drivers.length > 0) expect(sum(answer.drivers), 'drivers').toBe(change)
      expect(sum(answer.customers), 'customers').toBe(change)
      for (const { by, rows, other, none } of answer.splits)
        expect(sum([...rows, ...[other, none].filter((rest) => rest !== null)]), by).toBe(change)
    }
  })
})

test('goods without brand stand by themselves', async () => {
  const answer = await ask({ ...range, size: 3 })
  const brands = answer.splits.find(({ by }) => by === 'brand')
  expect(brands?.rows.map(({ key }) => key).toSorted()).toEqual(['brand-0', 'brand-1', 'brand-2'])
  expect(brands?.other).toBeNull()
  const unbranded = await ask({ ...range, brand: [''] })
  expect(brands?.none).toMatchObject({ value: unbranded.total, comparison: unbranded.comparisonTotal })
})

test('orders do not add up over products, so they are not split by them', async () => {
  const { splits, drivers } = await ask({ ...range, metric: 'orders' })
  expect(splits.map(({ by }) => by)).toEqual(['branch', 'country'])
  expect(drivers).toEqual([])
})

test('a person of one branch is told of that branch alone', async () => {
  const [own, filtered] = await Promise.all([ask(range, north), ask({ ...range, branch: ['north'] })])
  expect(own).toEqual({ ...filtered, dataFrom: own.dataFrom, dataTo: own.dataTo })
  expect(own.splits.find(({ by }) => by === 'branch')?.rows.map(({ key }) => key)).toEqual(['north'])
})
