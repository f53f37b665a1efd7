import { expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { salesAveragesQuery } from '@/lib/contracts/sales-averages'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { salesAverages } from './sales-averages'

const sold = (at: string) => ({ key: at, at, lines: [{ sku: 'P1', quantity: 1, price: '30.00' }] })

test('a year is the fiscal year', async () => {
  const { id } = await insertWorkspace()
  const moments = ['2024-04-01T00:00:00', '2024-05-31T12:00:00', '2025-02-28T12:00:00', '2025-03-31T23:59:00']
  await insertFacts(id, [...moments, '2025-04-01T00:00:00'].map(sold))
  const scope = await scopeForMembership(await insertMember(id, { role: 'marketing' }))
  const yearsOf = async (from: string, to: string, fiscalYearStart: number) => {
    const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart, dataVersion: 0 }
    const asked = { business, now: new Date('2025-04-02T12:00:00Z') }
    const { averages } = await salesAverages(scope, salesAveragesQuery.parse({ from, to, metric: 'net' }), asked)
    const year = averages.find(({ grain }) => grain === 'year')
    return [year?.buckets, Number(year?.value)]
  }
  expect(await yearsOf('2024-04-01', '2025-03-31', 4)).toEqual([1, 120])
  expect(await yearsOf('2024-04-01', '2025-04-01', 4)).toEqual([2, 75])
  expect(await yearsOf('2024-04-01', '2025-03-31', 1)).toEqual([2, 60])
})

test('a month is not held against two halves of months', async () => {
  const { id } = await insertWorkspace()
  const moments = [
    '2025-01-15T12:00:00',
    '2025-03-20T12:00:00',
    '2025-04-01T12:00:00',
    '2025-04-20T12:00:00',
    '2025-04-30T12:00:00',
  ]
  await insertFacts(id, moments.map(sold))
  const scope = await scopeForMembership(await insertMember(id, { role: 'marketing' }))
  const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
  const asked = { business, now: new Date('2025-05-02T12:00:00Z') }
  const question = { from: '2025-04-08', to: '2025-04-30', metric: 'net', compare: 'previous-period' } as const
  const { averages } = await salesAverages(scope, salesAveragesQuery.parse(question), asked)
  const changes = averages.map(({ grain, buckets, comparisonBuckets, change }) => [
    grain,
    buckets,
    comparisonBuckets,
    change?.ratio ?? null,
  ])
  expect(changes).toEqual([
    ['hour', 2, 2, 0],
    ['day', 2, 2, 0],
    ['month', 1, 2, null],
    ['year', 1, 1, 0],
  ])
})
