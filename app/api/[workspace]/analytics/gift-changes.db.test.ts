import { beforeAll, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { changedCustomersResponse } from '@/lib/contracts/changed-customers'
import { whatChangedResponse } from '@/lib/contracts/what-changed'
import { addMoney } from '@/lib/domain/money'
import { callRoute } from '@/lib/testing/call-route'
import { asMoney, between, type GiftRow, giftRows, sumBy } from '@/lib/testing/gift-rows'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as changedCustomersRoute } from './changed-customers/route'
import { GET as whatChangedRoute } from './what-changed/route'

withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers
  let rows: GiftRow[]

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    slug = workspace.slug
    marketing = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
    rows = giftRows(file)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published', rowsLoaded: 541_909 })
  }, 180_000)

  const ask = async (route: Handle, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, marketing, { workspace: slug }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json()
  }

  const november = { from: '2011-11-01', to: '2011-11-30' }
  const october = { from: '2011-10-01', to: '2011-10-31' }
  const sumOf = (some: readonly GiftRow[]) => some.reduce((sum, { amount }) => sum + amount, 0)
  const parts = (some: readonly { part: unknown }[]) => some.map(({ part }) => String(part)).reduce(addMoney, '0')

  test('November against October: the change, its factors and their parts', async () => {
    const answer = whatChangedResponse.parse(await ask(whatChangedRoute, november))
    const [now, before] = [between(rows, november.from, november.to), between(rows, october.from, october.to)]
    expect(answer.comparison).toEqual(october)
    expect(answer.total).toBe('1461756.25')
    expect(answer.comparisonTotal).toBe('1070704.67')
    expect(answer.change?.absolute).toBe(asMoney(sumOf(now) - sumOf(before)))

    const factors = (some: readonly GiftRow[]) => {
      const sales = some.filter(({ kind }) => kind === 'sale')
      const orders = new Set(sales.map(({ order }) => order)).size
      const units = sales.reduce((sum, { quantity }) => sum + quantity, 0)
      const gross = sumOf(sales) / 1000
      return { orders, items: units / orders, price: gross / units, returns: (sumOf(sales) - sumOf(some)) / 1000 }
    }
    const [a, b] = [factors(before), factors(now)]
    const byHand = (x: [number, number], y: [number, number], z: [number, number]) =>
      (x[1] - x[0]) * ((y[0] * z[0]) / 3 + (y[1] * z[0] + y[0] * z[1]) / 6 + (y[1] * z[1]) / 3)
    const orders = [a.orders, b.orders] as [number, number]
    const items = [a.items, b.items] as [number, number]
    const price = [a.price, b.price] as [number, number]
    const expected = [
      ['orders', byHand(orders, items, price)],
      ['items-per-order', byHand(items, orders, price)],
      ['price-per-item', byHand(price, orders, items)],
      ['discounts', 0],
      ['returns', a.returns - b.returns],
    ] as const
    for (const [name, part] of expected) {
      const found = answer.drivers.find(({ driver }) => driver === name)
      expect(Math.abs(Number(found?.part) - part), name).toBeLessThan(0.011)
    }
    expect(answer.drivers.find(({ driver }) => driver === 'orders')).toMatchObject({ value: 2769, comparison: 2040 })
    expect(parts(answer.drivers)).toBe(answer.change?.absolute)
  })

  test('new, kept, returned, lost and refunded customers, and guests', async () => {
    const answer = whatChangedResponse.parse(await ask(whatChangedRoute, november))
    const [now, before] = [between(rows, november.from, november.to), between(rows, october.from, october.to)]
    const buyers = (some: readonly GiftRow[]) =>
      new Set(some.filter(({ kind, customer }) => kind === 'sale' && customer).map(({ customer }) => customer))
    const earlier = buyers(rows.filter(({ at }) => at < november.from))
    const [active, activeBefore] = [buyers(now), buyers(before)]
    const classOf = ({ customer }: GiftRow): string => {
      if (!customer) return 'guest'
      if (active.has(customer)) return !earlier.has(customer) ? 'new' : activeBefore.has(customer) ? 'kept' : 'back'
      return activeBefore.has(customer) ? 'lost' : 'refunded'
    }
    const [sums, sumsBefore] = [sumBy(now, classOf), sumBy(before, classOf)]
    const people = new Map<string, Set<string>>()
    for (const row of [...now, ...before])
      people.set(classOf(row), (people.get(classOf(row)) ?? new Set()).add(row.customer))
    expect(answer.customers.map((one) => [one.class, one.customers, one.value, one.comparison, one.part])).toEqual(
      ['new', 'kept', 'back', 'lost', 'refunded', 'guest'].map((name) => [
        name,
        name === 'guest' ? null : people.get(name)?.size,
        asMoney(sums.get(name) ?? 0),
        asMoney(sumsBefore.get(name) ?? 0),
        asMoney((sums.get(name) ?? 0) - (sumsBefore.get(name) ?? 0)),
      ]),
    )
    expect(parts(answer.customers)).toBe(answer.change?.absolute)
  })

  test('the lost customers are those of October whom November did not see', async () => {
    const search = { ...november, class: 'lost', size: '500', page: '2' }
    const answer = changedCustomersResponse.parse(await ask(changedCustomersRoute, search))
    const sales = rows.filter(({ kind, customer }) => kind === 'sale' && customer)
    const seen = (from: string, to: string) => new Set(between(sales, from, to).map(({ customer }) => customer))
    const kept = seen(november.from, november.to)
    const lost = [...seen(october.from, october.to)].filter((customer) => !kept.has(customer))
    const spent = sumBy(between(rows, october.from, october.to), ({ customer }) => customer)
    const since = sumBy(between(rows, november.from, november.to), ({ customer }) => customer)
    const parts = lost.map((customer) => ({ customer, part: (since.get(customer) ?? 0) - (spent.get(customer) ?? 0) }))
    const listed = parts
      .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part) || a.customer.localeCompare(b.customer))
      .slice(500)
    expect(answer.customers).toBe(lost.length)
    expect(answer.rows.map(({ customer, part }) => [customer, part])).toEqual(
      listed.map(({ customer, part }) => [customer, asMoney(part)]),
    )
  })

  test('products and countries: the largest parts and the rest, which add up', async () => {
    const answer = whatChangedResponse.parse(await ask(whatChangedRoute, { ...november, size: '5' }))
    expect(answer.splits.map(({ by }) => by)).toEqual(['product', 'country'])
    for (const { by, rows: listed, other, none } of answer.splits) {
      const keyOf = by === 'product' ? ({ sku }: GiftRow) => sku : ({ country }: GiftRow) => country
      const now = sumBy(between(rows, november.from, november.to), keyOf)
      const before = sumBy(between(rows, october.from, october.to), keyOf)
      const keys = [...new Set([...now.keys(), ...before.keys()])]
      const partsOf = keys.map((key) => ({ key, part: (now.get(key) ?? 0) - (before.get(key) ?? 0) }))
      const largest = partsOf.toSorted((x, y) => Math.abs(y.part) - Math.abs(x.part)).slice(0, 5)
      expect(listed.map(({ key, part }) => [key, part])).toEqual(largest.map(({ key, part }) => [key, asMoney(part)]))
      expect(other?.groups).toBe(keys.length - 5)
      expect(none).toBeNull()
      expect(parts([...listed, ...(other ? [other] : [])])).toBe(answer.change?.absolute)
    }
  })

  test('of one country, for known customers and in units, as in the file', async () => {
    const search = { ...november, metric: 'units', country: 'Germany', customers: 'known' }
    const answer = whatChangedResponse.parse(await ask(whatChangedRoute, search))
    const units = (from: string, to: string) =>
      between(rows, from, to)
        .filter(({ kind, country, customer }) => kind === 'sale' && country === 'Germany' && customer)
        .reduce((sum, { quantity }) => sum + quantity, 0)
    expect(answer.total).toBe(units(november.from, november.to))
    expect(answer.comparisonTotal).toBe(units(october.from, october.to))
    expect(parts(answer.drivers)).toBe(String(answer.change?.absolute))
    expect(parts(answer.customers)).toBe(String(answer.change?.absolute))
  })
})
