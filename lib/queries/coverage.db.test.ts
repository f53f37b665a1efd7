import { expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { addDays } from '@/lib/domain/calendar'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { salesTrend } from './sales-trend'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const now = new Date('2026-11-20T12:00:00Z')
const lastDay = '2024-06-02'

/** Seventy days that each sell in the morning (10) and in the evening (20); the last one only until `until`. */
async function trendOfShop(until: string) {
  const workspace = await insertWorkspace()
  const days = Array.from({ length: 70 }, (_, index) => addDays(lastDay, index - 69))
  const sale = (at: string, price: string) => ({ key: at, at, lines: [{ sku: 'TEA', quantity: 1, price }] })
  await insertFacts(
    workspace.id,
    days.flatMap((day) => [
      sale(`${day}T09:00:00`, '10'),
      ...(day === lastDay ? [] : [sale(`${day}T18:30:00`, '20')]),
      ...(day === lastDay ? [sale(`${day}T${until}`, '5')] : []),
    ]),
  )
  const scope = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing' }))
  const question = { range: 'last-7-days', compare: 'previous-period' } as const
  return await salesTrend(scope, salesTrendQuery.parse(question), { business, now })
}

test('data that stops in the middle of its last day leaves the day unfinished, against the same hours', async () => {
  const { buckets, comparisonTotal } = await trendOfShop('11:20:00')
  expect(buckets.map(({ unfinished }) => unfinished)).toEqual([...Array(6).fill(false), true])
  expect(buckets.at(-1)).toMatchObject({ values: { net: '15' }, comparison: { values: { net: '10' } } })
  expect(comparisonTotal).toEqual({ net: '210' })
})

test('data that ends as the shop closes leaves nothing unfinished', async () => {
  const { buckets } = await trendOfShop('17:00:00')
  expect(buckets.some(({ unfinished }) => unfinished)).toBe(false)
  expect(buckets.at(-1)).toMatchObject({ values: { net: '15' }, comparison: { values: { net: '30' } } })
})
