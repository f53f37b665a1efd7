import { beforeAll, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { kpisResponse } from '@/lib/contracts/kpis'
import { peakHoursResponse } from '@/lib/contracts/peak-hours'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { salesTrendResponse } from '@/lib/contracts/sales-trend'
import { addDays } from '@/lib/domain/calendar'
import { callRoute } from '@/lib/testing/call-route'
import { asMoney, type GiftRow, giftRows } from '@/lib/testing/gift-rows'
import {
  figuresOf,
  firstSales,
  type GiftFigures,
  type GiftView,
  isInView,
  reversedWithinADay,
} from '@/lib/testing/gift-view'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Random, random } from '@/lib/testing/random'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as kpisRoute } from './kpis/route'
import { GET as peakRoute } from './peak-hours/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as trendRoute } from './sales-trend/route'

const firstDay = '2010-12-01'
const days = 374

type Given = { readonly view: GiftView; readonly search: Record<string, string | string[]> }

const some = (choose: Random, values: readonly string[]): string[] =>
  choose.chance(0.6)
    ? []
    : values.filter(() => choose.chance(0.5)).map((value) => (choose.chance(0.3) ? `!${value}` : value))

/** Days, kinds of goods, customers, countries and products, as booked or as kept. */
function randomView(choose: Random): Given {
  const from = addDays(firstDay, choose.whole(0, days - 1))
  const last = addDays(firstDay, days - 1)
  const end = addDays(from, choose.whole(0, choose.pick([2, 40, 400])))
  const to = end < last ? end : last
  const chosen = {
    kinds: choose.pick([[], [], ['product'], ['product', 'service'], ['service'], ['adjustment']]),
    customers: choose.pick(['all', 'all', 'known', 'guest'] as const),
    country: some(choose, ['United Kingdom', 'Germany', 'France', 'EIRE']),
    product: choose.chance(0.7) ? [] : some(choose, ['22423', '85123A', '85123a', '47566', 'POST', 'M']),
    kept: choose.chance(0.3),
  }
  return {
    view: { ...chosen, from: `${from}T00:00`, to: `${addDays(to, 1)}T00:00` },
    search: { ...chosen, kept: String(chosen.kept), from, to, compare: 'none' },
  }
}

/** What the API says of figures, money as text. */
const shown = ({ gross, returns, units, orders, cancelled, active, new: fresh }: GiftFigures) => ({
  gross: asMoney(gross),
  returns: asMoney(returns),
  net: asMoney(gross - returns),
  units,
  orders,
  cancelled,
  active,
  new: fresh,
  returning: active - fresh,
})

const withoutSeconds = (time: string): string => time.slice(0, 16)

/** Figures computed from the rows of the file by another reading of METRICS, over many ranges, grains and filters. */
withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers
  const rows: GiftRow[] = giftRows(file)
  const first = firstSales(rows)
  const leftOut = reversedWithinADay(rows)
  const inView = (view: GiftView) => rows.filter(isInView(view, leftOut))

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    const member = await insertMember(workspace.id, { role: 'marketing' })
    slug = workspace.slug
    marketing = await signIn(member.userId)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published' })
  }, 180_000)

  const ask = async (route: Handle, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, marketing, { workspace: slug }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json()
  }

  test('152 orders take part in reversals within a day', () => {
    expect(leftOut.size).toBe(152)
  })

  test('key figures of 40 views', async () => {
    const choose = random(40)
    for (let number = 0; number < 40; number++) {
      const { view, search } = randomView(choose)
      const { kpis } = kpisResponse.parse(await ask(kpisRoute, search))
      const found = Object.fromEntries(kpis.map(({ metric, value }) => [metric, value]))
      expect(found, JSON.stringify(search)).toMatchObject(shown(figuresOf(inView(view), first, view)))
    }
  }, 60_000)

  test('every bucket of 40 trends, by hour to year', async () => {
    const choose = random(41)
    for (let number = 0; number < 40; number++) {
      const { view, search } = randomView(choose)
      const isShort = view.to <= `${addDays(view.from.slice(0, 10), 20)}T00:00`
      const grain = choose.pick([...(isShort ? ['hour'] : []), 'day', 'week', 'month', 'quarter', 'year'])
      const asked = { ...search, grain, metric: 'all' }
      const { buckets } = salesTrendResponse.parse(await ask(trendRoute, asked))
      const own = inView(view)
      expect(buckets.map(({ from }) => from).slice(1)).toEqual(buckets.map(({ to }) => to).slice(0, -1))
      expect([buckets[0]?.from, buckets.at(-1)?.to].map((time) => withoutSeconds(time ?? ''))).toEqual([
        view.from,
        view.to,
      ])
      for (const { from, to, values } of buckets) {
        const between = { from: withoutSeconds(from), to: withoutSeconds(to) }
        expect(values, JSON.stringify({ ...asked, from, to })).toMatchObject(shown(figuresOf(own, first, between)))
      }
    }
  }, 60_000)

  test('40 rankings of products, countries and customers', async () => {
    const choose = random(42)
    const keyOf = {
      product: ({ sku }: GiftRow) => sku,
      country: ({ country }: GiftRow) => country,
      customer: ({ customer }: GiftRow) => customer,
    }
    for (let number = 0; number < 40; number++) {
      const { view, search } = randomView(choose)
      const by = choose.pick(['product', 'country', 'customer'] as const)
      const metric = choose.pick(['net', 'orders', 'units'] as const)
      const asked = { ...search, by, metric, size: '100' }
      const { rows: ranked } = productRankingResponse.parse(await ask(rankingRoute, asked))
      // A ranking counts products proper unless told.
      const own = inView({ ...view, kinds: view.kinds.length === 0 ? ['product'] : view.kinds })
      const groups = new Map<string, GiftRow[]>()
      for (const row of own) {
        const key = keyOf[by](row)
        if (by !== 'customer' || key !== '') groups.set(key, [...(groups.get(key) ?? []), row])
      }
      const figures = new Map([...groups].map(([key, lines]) => [key, shown(figuresOf(lines, first, view))]))
      const figureOf = (key: string) => figures.get(key)?.[metric]
      expect(
        ranked.map(({ value }) => value),
        JSON.stringify(asked),
      ).toEqual(ranked.map(({ key }) => figureOf(key)))
      const best = [...figures.values()].map((one) => Number(one[metric])).toSorted((a, b) => b - a)
      expect(
        ranked.map(({ value }) => Number(value)),
        JSON.stringify(asked),
      ).toEqual(best.slice(0, 100))
    }
  }, 60_000)

  test('the sums of every weekday and hour of 20 views', async () => {
    const choose = random(43)
    for (let number = 0; number < 20; number++) {
      const { view, search } = randomView(choose)
      const { cells } = peakHoursResponse.parse(await ask(peakRoute, search))
      const sums = new Map<string, number>()
      for (const { at, amount } of inView(view)) {
        const weekday = new Date(`${at}:00Z`).getUTCDay() || 7
        const cell = `${weekday} ${Number(at.slice(11, 13))}`
        sums.set(cell, (sums.get(cell) ?? 0) + amount)
      }
      expect(
        cells.map(({ weekday, hour, value }) => `${weekday} ${hour} ${value}`),
        JSON.stringify(search),
      ).toEqual(cells.map(({ weekday, hour }) => `${weekday} ${hour} ${asMoney(sums.get(`${weekday} ${hour}`) ?? 0)}`))
    }
  }, 60_000)
})
