import { expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { salesTrend } from './sales-trend'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }

const lines = (sign: 1 | -1) =>
  ['P1', 'P2'].map((sku) => ({
    sku,
    kind: sign === 1 ? ('sale' as const) : ('cancellation' as const),
    quantity: sign,
    price: '2.50',
  }))

test('a day whose only order, of two products, was taken back has no sale as kept', async () => {
  const { id } = await insertWorkspace()
  await insertFacts(id, [
    { key: 'sold', at: '2024-03-01T10:00:00', customer: 'c', lines: lines(1) },
    { key: 'back', at: '2024-03-01T11:00:00', customer: 'c', lines: lines(-1) },
    { key: 'other', at: '2024-03-03T10:00:00', customer: 'c', lines: lines(1) },
  ])
  const scope = await scopeForMembership(await insertMember(id, { role: 'marketing' }))
  const ask = (kept: 'true' | 'false') =>
    salesTrend(
      scope,
      salesTrendQuery.parse({ range: 'all', grain: 'day', product: ['P1', 'P2'], metric: 'units', kept }),
      { business, now: new Date('2024-03-04T12:00:00Z') },
    )
  expect((await ask('false')).bucketsWithSale).toBe(2)
  expect((await ask('true')).bucketsWithSale).toBe(1)
})
