import { beforeAll, describe, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { customerTimelineResponse } from '@/lib/contracts/customer-timeline'
import { customerResponse } from '@/lib/contracts/customers'
import { kpisResponse } from '@/lib/contracts/kpis'
import { likeForLikeResponse } from '@/lib/contracts/like-for-like'
import { missingDaysResponse } from '@/lib/contracts/missing-days'
import { paretoResponse } from '@/lib/contracts/pareto'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { productResponse } from '@/lib/contracts/products'
import { salesTrendResponse } from '@/lib/contracts/sales-trend'
import { segmentCustomersResponse } from '@/lib/contracts/segment-customers'
import { weeksRankingResponse } from '@/lib/contracts/weeks-ranking'
import { winnersResponse } from '@/lib/contracts/winners'
import { addDays } from '@/lib/domain/calendar'
import { callRoute } from '@/lib/testing/call-route'
import { asMoney, between, type GiftRow, giftRows, sumBy } from '@/lib/testing/gift-rows'
import { figuresOf, firstSales, isInView } from '@/lib/testing/gift-view'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as customerRoute } from '../customers/[id]/route'
import { GET as timelineRoute } from '../customers/[id]/timeline/route'
import { GET as productRoute } from '../products/[sku]/route'
import { GET as kpisRoute } from './kpis/route'
import { GET as likeRoute } from './like-for-like/route'
import { GET as missingRoute } from './missing-days/route'
import { GET as paretoRoute } from './pareto/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as trendRoute } from './sales-trend/route'
import { GET as segmentRoute } from './segment-customers/route'
import { GET as weeksRoute } from './weeks-ranking/route'
import { GET as winnersRoute } from './winners/route'

const lastDay = '2011-12-09'
const firstDay = '2010-12-01'
const everyKind = ['product', 'service', 'adjustment']
const productsProper = {
  from: '',
  to: '9',
  kinds: ['product'],
  customers: 'all',
  country: [],
  product: [],
  kept: false,
} as const

const skuOf = ({ sku }: GiftRow): string => sku
const dayOf = ({ at }: GiftRow): string => at.slice(0, 10)
const sumOf = (some: readonly GiftRow[]): number => some.reduce((sum, { amount }) => sum + amount, 0)
const unitsOf = (some: readonly GiftRow[]): number => some.reduce((sum, { quantity }) => sum + quantity, 0)

function groupBy(some: readonly GiftRow[], keyOf: (row: GiftRow) => string): Map<string, GiftRow[]> {
  const groups = new Map<string, GiftRow[]>()
  for (const row of some) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** Largest first, equal ones by their key. */
const ranked = (values: ReadonlyMap<string, number>): [string, number][] =>
  [...values].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

/** What rankings, pages and comparisons say, against the rows of the file. */
withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers
  const rows: GiftRow[] = giftRows(file)
  const sales = rows.filter(({ kind }) => kind === 'sale')
  const proper = rows.filter(isInView(productsProper, new Set()))

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    slug = workspace.slug
    marketing = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published', rowsLoaded: 541_909 })
  }, 180_000)

  async function ask(route: Handle, search: Record<string, string | string[]>, more: Record<string, string> = {}) {
    const response = await callRoute(route, marketing, { workspace: slug, ...more }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json() as Promise<unknown>
  }

  test('products over the last 4, 12, 24 and 52 weeks, each against the weeks before', async () => {
    const answer = weeksRankingResponse.parse(await ask(weeksRoute, { weeks: '12' }))
    const window = (weeks: number) => between(proper, addDays(lastDay, 1 - 7 * weeks), lastDay)
    const before = (weeks: number) => between(proper, addDays(lastDay, 1 - 14 * weeks), addDays(lastDay, -7 * weeks))
    expect(answer.rows.map(({ key }) => key)).toEqual(
      ranked(sumBy(window(12), skuOf))
        .slice(0, 10)
        .map(([sku]) => sku),
    )
    const sums = [4, 12, 24, 52].map((weeks) => [
      sumBy(window(weeks), skuOf),
      weeks === 52 ? null : sumBy(before(weeks), skuOf),
    ])
    for (const { key, windows } of answer.rows) {
      const expected = sums.map(([now, then]) => [
        asMoney(now?.get(key) ?? 0),
        then ? asMoney(then.get(key) ?? 0) : null,
      ])
      expect(windows.map(({ value, comparison }) => [value, comparison])).toEqual(expected)
    }
  })

  test.each(['net', 'units'] as const)('the Pareto curve by %s, and its ABC classes', async (metric) => {
    const answer = paretoResponse.parse(await ask(paretoRoute, { range: 'all', metric }))
    const ofProduct = (some: readonly GiftRow[]) => (metric === 'net' ? sumOf(some) : unitsOf(some))
    const counted = metric === 'net' ? proper : proper.filter(({ kind }) => kind === 'sale')
    const values = ranked(new Map([...groupBy(counted, skuOf)].map(([sku, some]) => [sku, ofProduct(some)])))
    const above = values.filter(([, value]) => value > 0)
    const total = above.reduce((sum, [, value]) => sum + value, 0)
    const classes = { A: [0, 0], B: [0, 0], C: [0, 0] }
    let upTo = 0
    for (const [, value] of above) {
      const found = classes[upTo < total * 0.8 ? 'A' : upTo < total * 0.95 ? 'B' : 'C']
      found[0] = (found[0] ?? 0) + 1
      found[1] = (found[1] ?? 0) + value
      upTo += value
    }
    const shown = (value = 0) => (metric === 'net' ? asMoney(value) : value)
    expect(answer.groups).toBe(above.length)
    expect(answer.total).toBe(shown(total))
    expect(answer.classes.map((one) => [one.class, one.groups, one.value])).toEqual(
      Object.entries(classes).map(([name, [groups, value]]) => [name, groups, shown(value)]),
    )
  })

  test('two weeks of November: share, change and course of the first products', async () => {
    const search = { from: '2011-11-07', to: '2011-11-20', compare: 'previous-period', grain: 'day', sparkline: 'true' }
    const answer = productRankingResponse.parse(await ask(rankingRoute, search))
    const [now, before] = [between(proper, search.from, search.to), between(proper, '2011-10-24', '2011-11-06')]
    const [sums, sumsBefore] = [sumBy(now, skuOf), sumBy(before, skuOf)]
    expect(answer.rows.map(({ key }) => key)).toEqual(
      ranked(sums)
        .slice(0, 10)
        .map(([sku]) => sku),
    )
    for (const { key, share, change, sparkline } of answer.rows) {
      const [value, past] = [sums.get(key) ?? 0, sumsBefore.get(key) ?? 0]
      expect(share).toBeCloseTo(value / sumOf(now), 5)
      expect(change?.absolute).toBe(asMoney(value - past))
      if (past !== 0) expect(change?.ratio).toBeCloseTo((value - past) / Math.abs(past), 5)
      const days = sumBy(
        now.filter(({ sku }) => sku === key),
        dayOf,
      )
      const course = Array.from({ length: 14 }, (_, index) => asMoney(days.get(addDays(search.from, index)) ?? 0))
      expect(sparkline).toEqual(course)
    }
  })

  test.each([
    ['day', 10],
    ['month', 7],
    ['year', 4],
  ] as const)('what is sold most, and who spends most, in each %s', async (grain, length) => {
    const search = { range: 'all', grain, size: '100', kinds: everyKind }
    const sold = winnersResponse.parse(await ask(winnersRoute, { ...search, metric: 'units' }))
    const spent = winnersResponse.parse(await ask(winnersRoute, { ...search, metric: 'gross', by: 'customer' }))
    const buckets = groupBy(sales, ({ at }) => at.slice(0, length))
    const most = (own: readonly GiftRow[], keyOf: (row: GiftRow) => string, of: (some: readonly GiftRow[]) => number) =>
      ranked(new Map([...groupBy(own, keyOf)].map(([key, some]) => [key, of(some)])))[0]
    for (const { key, rows: best } of sold.buckets) {
      const expected = most(buckets.get(key) ?? [], skuOf, unitsOf)
      expect(
        best.map((one) => [one.key, one.value]),
        key,
      ).toEqual(expected ? [expected] : [])
    }
    for (const { key, rows: best } of spent.buckets) {
      const known = (buckets.get(key) ?? []).filter(({ customer }) => customer !== '')
      const expected = most(known, ({ customer }) => customer, sumOf)
      expect(
        best.map((one) => [one.key, one.value]),
        key,
      ).toEqual(expected ? [[expected[0], asMoney(expected[1])]] : [])
    }
  })

  test('figures of four weeks and of the four before, day by day alike only where both sold', async () => {
    const range = { from: '2011-11-07', to: '2011-12-04' }
    const before = { from: '2011-10-10', to: '2011-11-06' }
    const first = firstSales(rows)
    const view = ({ from, to }: typeof range) => figuresOf(rows, first, { from, to: `${addDays(to, 1)}T00:00` })
    const { kpis } = kpisResponse.parse(await ask(kpisRoute, { ...range, compare: 'previous-period' }))
    const compared = Object.fromEntries(kpis.map(({ metric, value, comparison }) => [metric, [value, comparison]]))
    const [now, then] = [view(range), view(before)]
    expect(compared).toMatchObject({
      gross: [asMoney(now.gross), asMoney(then.gross)],
      returns: [asMoney(now.returns), asMoney(then.returns)],
      orders: [now.orders, then.orders],
      cancelled: [now.cancelled, then.cancelled],
      active: [now.active, then.active],
      new: [now.new, then.new],
    })
    const like = likeForLikeResponse.parse(await ask(likeRoute, range))
    const [days, sums] = [new Set(sales.map(dayOf)), sumBy(rows, dayOf)]
    const all = Array.from({ length: 28 }, (_, index) => addDays(range.from, index))
    const pairs = all.filter((day) => days.has(day) && days.has(addDays(day, -28)))
    const net = (some: readonly string[]) => asMoney(some.reduce((sum, day) => sum + (sums.get(day) ?? 0), 0))
    expect(like).toMatchObject({
      comparison: before,
      pairs: pairs.length,
      total: net(pairs),
      comparisonTotal: net(pairs.map((day) => addDays(day, -28))),
    })
  })

  test('days that are missing: usual weekdays without a sale', async () => {
    const open = new Set(sales.map(dayOf))
    const isAlive = (day: string) => day >= firstDay && day <= lastDay
    const days = Array.from({ length: 374 }, (_, index) => addDays(firstDay, index))
    const isMissing = (day: string): boolean => {
      const weekdays = [-28, -21, -14, -7, 7, 14, 21, 28].map((far) => addDays(day, far)).filter(isAlive)
      const usual = weekdays.length >= 3 && weekdays.filter((one) => open.has(one)).length * 4 >= weekdays.length * 3
      const run = (step: number) => [1, 2, 3, 4, 5, 6, 7].every((far) => open.has(addDays(day, far * step)))
      return !open.has(day) && (usual || run(-1) || run(1))
    }
    const answer = missingDaysResponse.parse(await ask(missingRoute, { range: 'all' }))
    expect(answer.days.map(({ day }) => day)).toEqual(days.filter(isMissing))
    expect(answer).toMatchObject({ delivered: 305, missing: 16 })
  })

  test('orders placed and cancelled, return rate and average price of every month', async () => {
    const metric = ['orders', 'cancelled', 'return-rate']
    const all = salesTrendResponse.parse(await ask(trendRoute, { range: 'all', grain: 'month', metric }))
    for (const { key, values } of all.buckets) {
      const own = rows.filter(({ at }) => at.startsWith(key))
      const { gross, returns, orders, cancelled } = figuresOf(own, new Map(), { from: '', to: '9' })
      expect([values.orders, values.cancelled]).toEqual([orders, cancelled])
      expect(values['return-rate']).toBeCloseTo(returns / gross, 5)
    }
    const search = { range: 'all', grain: 'month', metric: 'price', product: '22423' }
    const { buckets } = salesTrendResponse.parse(await ask(trendRoute, search))
    expect(buckets).toHaveLength(13)
    for (const { key, values } of buckets) {
      const own = sales.filter(({ at, sku }) => sku === '22423' && at.startsWith(key))
      expect(Number(values.price)).toBeCloseTo(sumOf(own) / 1000 / unitsOf(own), 3)
    }
  })

  describe.each(['12748', '14646', '12346'])('customer %s', (id) => {
    const own = rows.filter(({ customer }) => customer === id)
    const bought = own.filter(({ kind }) => kind === 'sale')

    test('totals, months and favourite products', async () => {
      const answer = customerResponse.parse(await ask(customerRoute, {}, { id }))
      const { gross, returns, units, orders, cancelled } = figuresOf(own, new Map(), { from: '', to: '9' })
      expect(answer).toMatchObject({
        customer: id,
        gross: asMoney(gross),
        returns: asMoney(returns),
        net: asMoney(gross - returns),
        units,
        orders,
        cancelledOrders: cancelled,
        firstOrder: `${bought.map(({ at }) => at).toSorted()[0]}:00`,
      })
      const months = sumBy(own, ({ at }) => at.slice(0, 7))
      for (const { month, net } of answer.months) expect(net).toBe(asMoney(months.get(month) ?? 0))
      expect(answer.months.at(-1)?.month).toBe('2011-12')
      const favourites = ranked(sumBy(own.filter(isInView(productsProper, new Set())), skuOf)).slice(0, 10)
      expect(answer.favourites.map(({ net }) => net)).toEqual(favourites.map(([, net]) => asMoney(net)))
    })

    test('their orders over time', async () => {
      const answer = customerTimelineResponse.parse(await ask(timelineRoute, {}, { id }))
      const orders = [...groupBy(own, ({ order }) => order)].map(([order, some]) => [order, asMoney(sumOf(some))])
      const found = answer.orders.filter(({ kind }) => kind !== 'other')
      expect(new Map(found.map(({ orderNumber, net }) => [orderNumber, net]))).toEqual(
        new Map(orders as [string, string][]),
      )
      const times = answer.orders.map(({ orderedAt }) => orderedAt)
      expect(times).toEqual(times.toSorted())
    })
  })

  test('a customer as kept is without the order taken back minutes later, and without what takes it back', async () => {
    const booked = customerResponse.parse(await ask(customerRoute, {}, { id: '16446' }))
    expect(booked).toMatchObject({ orders: 2, cancelledOrders: 1, aov: '84236.25', net: '2.9' })
    expect(booked.rfm).toMatchObject({ recencyDays: 0 })
    const kept = customerResponse.parse(await ask(customerRoute, { kept: 'true' }, { id: '16446' }))
    expect(kept).toMatchObject({ orders: 1, cancelledOrders: 0, aov: '2.9', net: '2.9', gross: '2.9', returns: '0' })
    expect(kept.months.filter(({ orders }) => orders > 0)).toEqual([{ month: '2011-05', net: '2.9', orders: 1 }])
    expect(kept.favourites).toHaveLength(2)
    const times = await ask(timelineRoute, { kept: 'true' }, { id: '16446' })
    expect(customerTimelineResponse.parse(times).orders).toHaveLength(1)
    const list = await ask(segmentRoute, { kept: 'true', search: '16446' })
    expect(segmentCustomersResponse.parse(list).rows).toMatchObject([{ ...kept.rfm, orders: 1 }])
    expect(kept.rfm).toMatchObject({ recencyDays: 205 })
  })

  test('a product’s names, first and last sale', async () => {
    const names = new Map<string, Map<string, number>>()
    for (const { sku, name } of sales) {
      const own = names.get(sku) ?? new Map<string, number>()
      names.set(sku, own.set(name, (own.get(name) ?? 0) + 1))
    }
    const [sku, own] = [...names].toSorted(([, a], [, b]) => b.size - a.size)[0] ?? expect.fail('no product')
    const answer = productResponse.parse(await ask(productRoute, {}, { sku }))
    const times = sales
      .filter((row) => row.sku === sku)
      .map(({ at }) => `${at}:00`)
      .toSorted()
    expect([answer.firstSale, answer.lastSale]).toEqual([times[0], times.at(-1)])
    const others = [...own].filter(([name]) => name !== answer.name && name !== '')
    expect(own.get(answer.name)).toBe(Math.max(...own.values()))
    expect(new Map(answer.aliases.map(({ name, lines }) => [name, lines]))).toEqual(new Map(others))
    expect(others.length).toBeGreaterThan(1)
  })
})
