import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { branchHoursResponse } from '@/lib/contracts/branch-hours'
import { kpisResponse } from '@/lib/contracts/kpis'
import { orderSearchResponse } from '@/lib/contracts/order-search'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { salesTrendResponse } from '@/lib/contracts/sales-trend'
import { segmentCustomersResponse } from '@/lib/contracts/segment-customers'
import { callRoute } from '@/lib/testing/call-route'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { sampleData } from '@/lib/testing/sample-data'
import { signIn } from '@/lib/testing/sign-in'
import { GET as branchHoursRoute } from './branch-hours/route'
import { GET as kpisRoute } from './kpis/route'
import { GET as searchRoute } from './order-search/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as trendRoute } from './sales-trend/route'
import { GET as segmentRoute } from './segment-customers/route'

const names = [
  '2021-02-23-isle-of-wight.csv',
  'chesterfield_23-03-2021_09-00-00.csv',
  'leeds_23-03-2021_09-00-00.csv',
  'london_brixton_23-03-2021_08-00-00.csv',
  'uppingham_23-03-2021_09-00-00.csv',
]
const files = names.flatMap((name) => sampleData(`cafe/${name}`) ?? [])

/** Orders by card number, read from the raw files. */
function ordersByCard(): Map<string, number> {
  const orders = new Map<string, number>()
  for (const file of files) {
    for (const line of readFileSync(file, 'latin1').split('\n')) {
      const card = /(\d{12,19})"?\s*$/.exec(line)?.[1]
      if (card) orders.set(card, (orders.get(card) ?? 0) + 1)
    }
  }
  return orders
}

type Order = {
  readonly branch: string
  readonly payment: string
  readonly cents: number
  readonly hour: number
  readonly isCard: boolean
}

/** Orders with a sale: a basket of free things alone is none. */
function readOrders(file: string): Order[] {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'latin1'), { skipEmptyLines: 'greedy' })
  return data.flatMap(([time = '', branch = '', , , fifth = '', sixth = '', card = '']) => {
    const [payment, total] = /\d/.test(fifth) ? [sixth, fifth] : [fifth, sixth]
    const cents = Math.round(Number(total) * 100)
    const hour = Number(/ (\d+):/.exec(time)?.[1])
    return cents === 0 ? [] : [{ branch, payment, cents, hour, isCard: /\d/.test(card) }]
  })
}

const orders = files.flatMap(readOrders)
const money = (cents: number): string => (cents / 100).toFixed(2).replace(/\.?0+$/, '')
const netOf = (some: readonly Order[]): string => money(some.reduce((sum, { cents }) => sum + cents, 0))

describe.skipIf(files.length < names.length)('the café’s branch files (skipped where they are absent)', () => {
  let slug: string
  let people: Headers
  let leeds: Headers
  const keyOf = new Map<string, string>()

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    slug = workspace.slug
    for (const file of files) expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published' })
    people = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
    const branch = await ask(rankingRoute, people, { range: 'all', by: 'branch', search: 'leeds' })
    const branchKeys = productRankingResponse.parse(branch).rows.map(({ key }) => key)
    const branches = await ask(rankingRoute, people, { range: 'all', by: 'branch' })
    for (const { key, name } of productRankingResponse.parse(branches).rows) keyOf.set(name, key)
    leeds = await signIn((await insertMember(workspace.id, { role: 'marketing', branchKeys })).userId)
  }, 60_000)

  const ask = async (route: Handle, who: Headers, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, who, { workspace: slug }, search)
    expect(response.status).toBe(200)
    return response.json()
  }

  test('orders, sales and items of every branch', async () => {
    const answer = await ask(rankingRoute, people, { range: 'all', by: 'branch' })
    const rows = productRankingResponse.parse(answer).rows
    const told = rows.map(({ name, values }) => [name, values.orders, values.net, values.units])
    expect(told).toEqual([
      ['London Brixton', 531, '3311.75', 1505],
      // Two of its 540 rows are a babyccino at 0.00 and nothing else: free, so no orders with a sale.
      ['Isle of Wight', 538, '3236.8', 1521],
      ['Leeds', 382, '2061.85', 1082],
      ['Chesterfield', 268, '2022.8', 744],
      ['Uppingham', 259, '1569.65', 704],
    ])
  })

  test('when each branch sells', async () => {
    const { branches } = branchHoursResponse.parse(await ask(branchHoursRoute, people, { range: 'all' }))
    expect(branches).toHaveLength(5)
    // Both days are Tuesdays.
    for (const { name, value, cells } of branches) {
      const own = orders.filter(({ branch }) => branch === name)
      expect(value).toBe(netOf(own))
      expect(cells).toEqual(cells.map((_, cell) => netOf(own.filter(({ hour }) => 24 + hour === cell))))
    }
  })

  test('how people pay, everywhere and in one branch', async () => {
    for (const branch of [undefined, 'Leeds']) {
      const search = { range: 'all', by: 'payment', ...(branch ? { branch: keyOf.get(branch) ?? '' } : {}) }
      const { rows } = productRankingResponse.parse(await ask(rankingRoute, people, search))
      const own = orders.filter((order) => !branch || order.branch === branch)
      const told = new Map(rows.map(({ key, value, values }) => [key.toUpperCase(), [value, values.orders]]))
      const paid = (payment: string) => own.filter((order) => order.payment === payment)
      expect(told).toEqual(
        new Map(['CARD', 'CASH'].map((payment) => [payment, [netOf(paid(payment)), paid(payment).length]])),
      )
    }
  })

  test('a branch’s page: its figures, hours of the day, and its guests alone', async () => {
    const branch = keyOf.get('London Brixton') ?? ''
    const own = orders.filter((order) => order.branch === 'London Brixton')
    const { kpis } = kpisResponse.parse(await ask(kpisRoute, people, { range: 'all', branch }))
    const values = Object.fromEntries(kpis.map(({ metric, value }) => [metric, value]))
    expect(values).toMatchObject({ net: netOf(own), orders: own.length, returns: '0' })
    const lastHour = Math.max(...orders.filter((order) => order.branch !== 'Isle of Wight').map(({ hour }) => hour))
    const day = { from: '2021-03-23', to: '2021-03-23', grain: 'hour', metric: ['net', 'orders'], branch }
    for (const customers of ['all', 'guest'] as const) {
      const { buckets } = salesTrendResponse.parse(await ask(trendRoute, people, { ...day, customers }))
      const wanted = own.filter(({ isCard }) => customers === 'all' || !isCard)
      expect(buckets.length).toBeGreaterThan(5)
      for (const { from, values: at } of buckets) {
        const sold = wanted.filter(({ hour }) => hour === Number(from.slice(11, 13)))
        const isCovered = Number(from.slice(11, 13)) <= lastHour
        expect([at.net, at.orders]).toEqual(isCovered ? [netOf(sold), sold.length] : [null, null])
      }
    }
  })

  test('orders by amount', async () => {
    const found = orderSearchResponse.parse(await ask(searchRoute, people, { range: 'all', least: '10' }))
    const large = orders.filter(({ cents }) => cents >= 1000)
    expect([found.total, found.net]).toEqual([large.length, netOf(large)])
    expect(large.length).toBeGreaterThan(0)
  })

  test('customers are cards, known by pseudonym only', async () => {
    const orders = ordersByCard()
    const { rows } = segmentCustomersResponse.parse(await ask(segmentRoute, people, { size: '500', sort: 'frequency' }))
    const { kpis } = kpisResponse.parse(await ask(kpisRoute, people, { range: 'all' }))
    expect(kpis.find(({ metric }) => metric === 'active')?.value).toBe(orders.size)
    const again = [...orders.values()].filter((count) => count > 1).length
    expect(rows.filter(({ orders: count }) => count > 1)).toHaveLength(again)
    expect(rows.filter(({ customer }) => orders.has(customer))).toEqual([])
  })

  test('a person of one branch sees that branch alone, in every question', async () => {
    const { kpis } = kpisResponse.parse(await ask(kpisRoute, leeds, { range: 'all' }))
    expect(kpis.find(({ metric }) => metric === 'net')?.value).toBe('2061.85')
    const { rows } = productRankingResponse.parse(await ask(rankingRoute, leeds, { range: 'all', by: 'branch' }))
    expect(rows.map(({ name }) => name)).toEqual(['Leeds'])
  })
})
