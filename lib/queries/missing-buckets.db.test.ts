import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { type SalesTrendInput, salesTrendQuery, salesTrendResponse } from '@/lib/contracts/sales-trend'
import { addDays, weekdayOf } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import { type FactOrder, insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { salesTrend } from './sales-trend'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const now = new Date('2024-04-20T12:00:00Z')
const days = Array.from({ length: 90 }, (_, index) => addDays('2024-01-01', index))
const lost = ['2024-01-23', '2024-02-20', '2024-02-21']
const isOpen = (day: string) => weekdayOf(day) !== 7

const sold = (branch: string | undefined, day: string, sku = 'TEA'): FactOrder => ({
  key: `${branch}-${day}`,
  at: `${day}T10:00:00`,
  ...(branch && { branch }),
  lines: [{ sku, quantity: 1, price: '2' }],
})

async function scopeOf(orders: FactOrder[]): Promise<Scope> {
  const { id } = await insertWorkspace()
  await insertFacts(id, orders)
  return scopeForMembership(await insertMember(id, { role: 'marketing' }))
}

let chain: Scope
let single: Scope

beforeAll(async () => {
  const delivered = days.filter((day) => isOpen(day) && !lost.includes(day))
  chain = await scopeOf([
    ...delivered.map((day) => sold('north', day, day === '2024-02-22' ? 'CAKE' : 'TEA')),
    ...days.filter(isOpen).map((day) => sold('south', day)),
  ])
  single = await scopeOf(delivered.map((day) => sold(undefined, day)))
})

const netOf = async (scope: Scope, input: SalesTrendInput, path: 'auto' | 'lines' = 'auto') => {
  const question = salesTrendQuery.parse({ from: '2024-02-17', to: '2024-02-23', metric: ['net', 'orders'], ...input })
  const answer = salesTrendResponse.parse(await salesTrend(scope, question, { business, now, path }))
  return answer.buckets.map(({ key, values, comparison }) => [key, values.net, comparison?.values.net] as const)
}

test.each(['auto', 'lines'] as const)(
  'a day that a branch lost is a gap, one it did not open is 0: by %s',
  async (path) => {
    const found = await netOf(chain, { branch: 'north' }, path)
    expect(found.map(([day, net]) => [day, net])).toEqual([
      ['2024-02-17', '2'],
      ['2024-02-18', '0'],
      ['2024-02-19', '2'],
      ['2024-02-20', null],
      ['2024-02-21', null],
      ['2024-02-22', '2'],
      ['2024-02-23', '2'],
    ])
  },
)

test('a day on which a branch sold, but nothing under the filters, is 0; one that it lost is a gap', async () => {
  const found = await netOf(chain, { branch: 'north', product: 'TEA' })
  expect(found.slice(3, 6).map(([, net]) => net)).toEqual([null, null, '0'])
})

test('what the other branches sold stands', async () => {
  expect((await netOf(chain, {})).map(([, net]) => net)).toEqual(['4', '0', '4', '2', '2', '4', '4'])
})

test('each hour of a lost day is a gap', async () => {
  const found = await netOf(chain, { branch: 'north', from: '2024-02-19', to: '2024-02-20', grain: 'hour' })
  expect(found.slice(0, 24).filter(([, net]) => net === null)).toEqual([])
  expect(found.slice(24).filter(([, net]) => net !== null)).toEqual([])
})

test('compared days that were lost are gaps as well', async () => {
  const found = await netOf(chain, {
    branch: 'north',
    from: '2024-01-29',
    to: '2024-02-04',
    compare: 'previous-period',
  })
  expect(found.map(([, , net]) => net)).toEqual(['2', null, '2', '2', '2', '2', '0'])
})

test('a business without branches loses no branch’s day', async () => {
  expect((await netOf(single, {})).map(([, net]) => net)).toEqual(['2', '0', '2', '0', '0', '2', '2'])
})
