import { beforeAll, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { boughtTogetherResponse } from '@/lib/contracts/bought-together'
import { productPricesResponse } from '@/lib/contracts/product-prices'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { repeatPurchasesResponse } from '@/lib/contracts/repeat-purchases'
import { winnersResponse } from '@/lib/contracts/winners'
import { callRoute } from '@/lib/testing/call-route'
import { asMoney, between, type GiftRow, giftRows, sumBy } from '@/lib/testing/gift-rows'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as togetherRoute } from './bought-together/route'
import { GET as pricesRoute } from './product-prices/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as repeatRoute } from './repeat-purchases/route'
import { GET as winnersRoute } from './winners/route'

const kinds = ['product', 'service', 'adjustment']

withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers
  let rows: GiftRow[]
  let sales: GiftRow[]

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    slug = workspace.slug
    marketing = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
    rows = giftRows(file)
    sales = rows.filter(({ kind }) => kind === 'sale')
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published', rowsLoaded: 541_909 })
  }, 180_000)

  const ask = async (route: Handle, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, marketing, { workspace: slug }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json()
  }

  const distinct = (some: readonly GiftRow[], of: (row: GiftRow) => string): number => new Set(some.map(of)).size
  const orderOf = ({ order }: GiftRow): string => order

  test('what is bought with the cake stand, and its lift', async () => {
    const answer = boughtTogetherResponse.parse(await ask(togetherRoute, { range: 'all', sku: '22423', kinds }))
    const own = new Set(sales.filter(({ sku }) => sku === '22423').map(orderOf))
    const all = distinct(sales, orderOf)
    const ordersOf = (some: readonly GiftRow[]) => {
      const orders = new Map<string, Set<string>>()
      for (const { sku, order } of some) orders.set(sku, (orders.get(sku) ?? new Set()).add(order))
      return orders
    }
    const [usual, together] = [ordersOf(sales), ordersOf(sales.filter(({ order }) => own.has(order)))]
    const pairs = [...together].filter(([sku, orders]) => sku !== '22423' && orders.size >= answer.least)
    const expected = pairs
      .toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
      .slice(0, 10)
      .map(([sku, orders]) => {
        const lift = (orders.size * all) / (own.size * (usual.get(sku)?.size ?? 0))
        return [sku, orders.size, Number(lift.toFixed(4))]
      })
    expect(answer).toMatchObject({ orders: all, ofProduct: own.size, least: Math.ceil(own.size / 100) })
    expect(answer.pairs).toBe(pairs.length)
    expect(answer.rows.map(({ sku, together, lift }) => [sku, together, lift])).toEqual(expected)
  })

  test('the prices the cake stand was sold at', async () => {
    const answer = productPricesResponse.parse(await ask(pricesRoute, { range: 'all', sku: '22423', size: '50' }))
    const charged = new Map<string, GiftRow[]>()
    for (const row of sales.filter(({ sku }) => sku === '22423')) {
      const price = asMoney(Math.round(row.amount / row.quantity))
      charged.set(price, [...(charged.get(price) ?? []), row])
    }
    const expected = [...charged]
      .map(([price, some]) => ({
        price,
        units: some.reduce((sum, { quantity }) => sum + quantity, 0),
        orders: distinct(some, orderOf),
        gross: asMoney(some.reduce((sum, { amount }) => sum + amount, 0)),
        first: some.map(({ at }) => at.slice(0, 10)).toSorted()[0],
        last: some
          .map(({ at }) => at.slice(0, 10))
          .toSorted()
          .at(-1),
      }))
      .toSorted((a, b) => b.units - a.units || Number(a.price) - Number(b.price))
    expect(answer.rows).toEqual(expected)
    expect(answer.prices).toBe(expected.length)
  })

  test('November’s ranking: ranks of October, what left, average price, customers', async () => {
    const november = { from: '2011-11-01', to: '2011-11-30', compare: 'previous-period', kinds, size: '10' }
    const answer = productRankingResponse.parse(await ask(rankingRoute, november))
    const ranked = (from: string, to: string) =>
      [...sumBy(between(rows, from, to), ({ sku }) => sku)]
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([sku]) => sku)
    const [now, before] = [ranked('2011-11-01', '2011-11-30'), ranked('2011-10-01', '2011-10-31')]
    const rankBefore = (sku: string) => (before.includes(sku) ? before.indexOf(sku) + 1 : null)
    expect(answer.rows.map(({ key, rankBefore }) => [key, rankBefore])).toEqual(
      now.slice(0, 10).map((sku) => [sku, rankBefore(sku)]),
    )
    expect(answer.left.map(({ key, rankBefore }) => [key, rankBefore])).toEqual(
      before
        .slice(0, 10)
        .filter((sku) => !now.slice(0, 10).includes(sku))
        .map((sku) => [sku, rankBefore(sku)]),
    )
    for (const { key, values } of answer.rows) {
      const some = between(sales, '2011-11-01', '2011-11-30').filter(({ sku }) => sku === key)
      const units = some.reduce((sum, { quantity }) => sum + quantity, 0)
      const price = some.reduce((sum, { amount }) => sum + amount, 0) / 1000 / units
      expect(Number(values.price)).toBeCloseTo(price, 3)
    }
    const people = productRankingResponse.parse(await ask(rankingRoute, { ...november, metric: 'active' }))
    const [first] = people.rows
    const buyers = between(sales, '2011-11-01', '2011-11-30').filter(
      ({ sku, customer }) => sku === first?.key && customer,
    )
    expect(first?.value).toBe(distinct(buyers, ({ customer }) => customer))
  })

  test.each([
    ['month', 'net', ({ at }: GiftRow) => at.slice(0, 7)],
    ['day', 'gross', ({ at }: GiftRow) => at.slice(0, 10)],
    ['year', 'net', ({ at }: GiftRow) => at.slice(0, 4)],
  ] as const)('the most valuable product of each %s', async (grain, metric, bucketOf) => {
    const search = { range: 'all', grain, metric, kinds, size: '100' }
    const answer = winnersResponse.parse(await ask(winnersRoute, search))
    const buckets = new Map<string, GiftRow[]>()
    for (const row of metric === 'gross' ? sales : rows) {
      const bucket = buckets.get(bucketOf(row))
      if (bucket) bucket.push(row)
      else buckets.set(bucketOf(row), [row])
    }
    const expected = [...buckets]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([key, some]) => {
        const [best] = [...sumBy(some, ({ sku }) => sku)].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        return [key, best?.[0], asMoney(best?.[1] ?? 0)]
      })
    const found = answer.buckets.filter((bucket) => bucket.rows.length > 0)
    expect(found.map(({ key, rows: [best] }) => [key, best?.key, best?.value])).toEqual(
      grain === 'day' ? expected.slice(0, found.length) : expected,
    )
  })

  test('the highest-grossing customer of each month', async () => {
    const search = { range: 'all', by: 'customer', metric: 'gross', size: '100', kinds }
    const answer = winnersResponse.parse(await ask(winnersRoute, search))
    for (const {
      key,
      rows: [best],
    } of answer.buckets) {
      const spent = sumBy(
        sales.filter(({ at, customer }) => at.startsWith(key) && customer),
        ({ customer }) => customer,
      )
      const [first] = [...spent].toSorted(([, a], [, b]) => b - a)
      expect([best?.key, best?.value]).toEqual([first?.[0], asMoney(first?.[1] ?? 0)])
    }
    expect(answer.buckets).toHaveLength(13)
  })

  test('how many customers come again, and after how many days', async () => {
    const range = { from: '2011-01-01', to: '2011-06-30' }
    const answer = repeatPurchasesResponse.parse(await ask(repeatRoute, range))
    const orders = new Map<string, Map<string, string>>()
    for (const { customer, order, at } of between(sales, range.from, range.to))
      if (customer) orders.set(customer, (orders.get(customer) ?? new Map()).set(order, at.slice(0, 10)))
    const counts = [...orders.values()].map((one) => one.size)
    const gaps = [...orders.values()]
      .flatMap((one) => {
        const days = [...one.values()].toSorted()
        return days.slice(1).map((day, index) => (Date.parse(day) - Date.parse(days[index] ?? '')) / 86_400_000)
      })
      .toSorted((a, b) => a - b)
    const quartile = (share: number) => {
      const place = (gaps.length - 1) * share
      const [low, high] = [gaps[Math.floor(place)] ?? 0, gaps[Math.ceil(place)] ?? 0]
      return low + (high - low) * (place % 1)
    }
    const repeating = counts.filter((count) => count > 1).length
    expect(answer).toMatchObject({ customers: counts.length, repeating, gaps: gaps.length })
    expect(answer.rate).toBeCloseTo(repeating / counts.length, 5)
    expect([answer.lowerQuartile, answer.median, answer.upperQuartile]).toEqual([0.25, 0.5, 0.75].map(quartile))
    expect(answer.spread.map(({ gaps: found }) => found)).toEqual(
      answer.spread.map(({ from, to }) => gaps.filter((gap) => gap >= from && gap <= (to ?? Infinity)).length),
    )
    expect(answer.orders[1]?.customers).toBe(counts.filter((count) => count === 2).length)
  })
})
