import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { highestOrdersQuery } from '@/lib/contracts/highest-orders'
import { orderAmountsQuery } from '@/lib/contracts/order-amounts'
import { orderSearchQuery } from '@/lib/contracts/order-search'
import { peakHoursQuery } from '@/lib/contracts/peak-hours'
import type { Scope } from '@/lib/domain/scope'
import { type FactLine, insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { randomOrders, randomProducts, withReversals } from '@/lib/testing/random-facts'
import { highestOrders } from './highest-orders'
import { orderAmounts } from './order-amounts'
import { orderSearch } from './order-search'
import { peakHours } from './peak-hours'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const asked = { business, now: new Date('2024-07-01T12:00:00Z') }
let scope: Scope

const line = (kind: FactLine['kind'], sku = 'only') => ({ sku, kind, quantity: 1, price: '5.00' }) as const

/** ISO weekday and hour of a wall-clock moment. */
const hourOfWeek = (moment: string): string =>
  `${new Date(`${moment}Z`).getUTCDay() || 7} ${Number(moment.slice(11, 13))}`

beforeAll(async () => {
  const { id } = await insertWorkspace()
  const at = '2024-03-01T10:00:00'
  const special = [
    { key: 'sold', at, lines: [line('sale')] },
    { key: 'returned', at, lines: [line('return'), line('sale', 'P01')] },
    { key: 'cancelled', at, lines: [line('cancellation')] },
    { key: 'given', at, lines: [line('free'), line('sale', 'P01')] },
    { key: 'corrected', at, lines: [line('adjustment'), line('sale', 'P01')] },
  ]
  const orders = withReversals(random(2), randomOrders(random(1), 300, '2024-01-10', 120))
  await insertFacts(id, [...orders, ...special], randomProducts)
  scope = await scopeForMembership(await insertMember(id, { role: 'marketing' }))
})

test('orders of a product have it sold, returned or cancelled; the highest have it sold', async () => {
  const given = { range: 'all', product: 'only', size: 100 }
  const found = await orderSearch(scope, orderSearchQuery.parse(given), asked)
  expect(found.orders.map(({ orderKey }) => orderKey).toSorted()).toEqual(['cancelled', 'returned', 'sold'])
  const highest = await highestOrders(scope, highestOrdersQuery.parse({ ...given, grain: 'year', most: 5 }), asked)
  expect(highest.rows.map(({ order }) => order.orderKey)).toEqual(['sold'])
})

const filters = [
  {},
  { product: ['P01', 'P03'] },
  { brand: 'brand-1' },
  { brand: '!brand-1', kept: 'true', hours: 24 },
  { category: 'goods.odd', payment: 'CARD' },
  { kinds: 'product' },
  { kinds: 'service', channel: '!web' },
  { customers: 'known', branch: 'north', device: 'till' },
] as const

test.each(filters)('each bar of the orders by amount counts the orders it leads to: %o', async (filter) => {
  const { bins, orders } = await orderAmounts(
    scope,
    orderAmountsQuery.parse({ range: 'all', ...filter, bins: 10 }),
    asked,
  )
  expect(orders).toBeGreaterThan(10)
  const listed = await Promise.all(
    bins.map(async ({ from, to }) => {
      const amounts = { amountLeast: from, ...(to === null ? {} : { amountBelow: to }) }
      const found = await orderSearch(
        scope,
        orderSearchQuery.parse({ range: 'all', ...filter, ...amounts, size: 1 }),
        asked,
      )
      return found.total
    }),
  )
  expect(listed).toEqual(bins.map((bin) => bin.orders))
  expect(listed.reduce((sum, total) => sum + total, 0)).toBe(orders)
})

test.each(filters)('each hour of the week counts the orders it leads to: %o', async (filter) => {
  const given = { range: 'all', ...filter }
  const { cells } = await peakHours(scope, peakHoursQuery.parse({ ...given, metric: 'orders' }), asked)
  const busy = cells.filter(({ value }) => value !== 0)
  expect(busy.length).toBeGreaterThan(10)
  const found = (weekday: number, hour: number) =>
    orderSearch(scope, orderSearchQuery.parse({ ...given, weekday, hour, kind: 'sale', size: 1 }), asked)
  const listed = await Promise.all(busy.map(({ weekday, hour }) => found(weekday, hour)))
  expect(listed.map(({ total }) => total)).toEqual(busy.map(({ value }) => value))
})

test('the orders of an hour of the week come to its net sales, those taken back to its returns', async () => {
  const given = { range: 'all', branch: 'north' }
  const [net, returns] = await Promise.all(
    (['net', 'returns'] as const).map((metric) => peakHours(scope, peakHoursQuery.parse({ ...given, metric }), asked)),
  )
  const totalOf = async (weekday: number, hour: number) =>
    (await orderSearch(scope, orderSearchQuery.parse({ ...given, weekday, hour, size: 1 }), asked)).net
  const cells = (net?.cells ?? []).filter(({ value }) => value !== '0')
  expect(cells.length).toBeGreaterThan(10)
  expect(await Promise.all(cells.map(({ weekday, hour }) => totalOf(weekday, hour)))).toEqual(
    cells.map(({ value }) => value),
  )
  const takenBack = await orderSearch(scope, orderSearchQuery.parse({ ...given, kind: 'taken-back', size: 500 }), asked)
  const hours = new Set(takenBack.orders.map(({ orderedAt }) => hourOfWeek(orderedAt)))
  const withReturns = (returns?.cells ?? []).filter(({ value }) => value !== '0')
  expect(hours).toEqual(new Set(withReturns.map(({ weekday, hour }) => `${weekday} ${hour}`)))
})
