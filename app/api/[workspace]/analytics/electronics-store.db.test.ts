import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { categoryTreeResponse } from '@/lib/contracts/category-tree'
import { paretoResponse } from '@/lib/contracts/pareto'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { salesTrendResponse } from '@/lib/contracts/sales-trend'
import { weeksRankingResponse } from '@/lib/contracts/weeks-ranking'
import { whatChangedResponse } from '@/lib/contracts/what-changed'
import { winnersResponse } from '@/lib/contracts/winners'
import { addDays } from '@/lib/domain/calendar'
import { addMoney } from '@/lib/domain/money'
import { callRoute } from '@/lib/testing/call-route'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { writeElectronicsFiles } from '@/prisma/demo/electronics/write-electronics-files'
import { GET as treeRoute } from './category-tree/route'
import { GET as paretoRoute } from './pareto/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as trendRoute } from './sales-trend/route'
import { GET as weeksRoute } from './weeks-ranking/route'
import { GET as changedRoute } from './what-changed/route'
import { GET as winnersRoute } from './winners/route'

type Row = {
  readonly order: string
  readonly brand: string
  readonly category: string
  readonly cents: number
  readonly day: string
}

/** The shop's clock is five hours before UTC. */
const dayInAlmaty = (utc: string): string =>
  new Date(Date.parse(utc.replace(' UTC', 'Z').replace(' ', 'T')) + 5 * 3_600_000).toISOString().slice(0, 10)

/** Rows with a price and a time that can be. */
async function readRows(file: string): Promise<Row[]> {
  const { data } = Papa.parse<Record<string, string>>(await readFile(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data.flatMap(
    ({ event_time = '', order_id: order = '', category_code: category = '', brand = '', price = '' }) =>
      price === '' || event_time.startsWith('1970')
        ? []
        : [{ order, brand, category, cents: Math.round(Number(price) * 100), day: dayInAlmaty(event_time) }],
  )
}

let folder: string
let slug: string
let marketing: Headers
let rows: Row[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tillsight-electronics-'))
  const { files } = await writeElectronicsFiles(folder)
  const workspace = await insertWorkspace({ currency: 'USD', timeZone: 'Asia/Almaty' })
  slug = workspace.slug
  marketing = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
  for (const file of files) expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published' })
  rows = (await Promise.all(files.map(readRows))).flat()
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

async function ask(route: Handle, search: Record<string, string | string[]>): Promise<unknown> {
  const response = await callRoute(route, marketing, { workspace: slug }, search)
  expect(response.status, JSON.stringify(search)).toBe(200)
  return response.json()
}

const money = (cents: number): string => (cents / 100).toFixed(2).replace(/\.?0+$/, '')
const within = (from: string, to: string): Row[] => rows.filter(({ day }) => day >= from && day <= to)
const brandOf = ({ brand }: Row): string => brand
const categoryOf = ({ category }: Row): string => category

/** Goods without brand or category are in no group. */
function sumBy(some: readonly Row[], keyOf: (row: Row) => string): Map<string, number> {
  const sums = new Map<string, number>()
  for (const row of some) if (keyOf(row) !== '') sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.cents)
  return sums
}

const ranked = (sums: ReadonlyMap<string, number>): [string, number][] =>
  [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

const october = { from: '2026-10-01', to: '2026-10-31' }
const september = { from: '2026-09-01', to: '2026-09-30' }

test.each([
  ['brand', brandOf],
  ['category', categoryOf],
] as const)('a ranking by %s, against the month before', async (by, keyOf) => {
  const search = { ...october, by, compare: 'previous-period', size: '50' }
  const answer = productRankingResponse.parse(await ask(rankingRoute, search))
  const [now, before] = [within(october.from, october.to), within(september.from, september.to)]
  const [sums, sumsBefore] = [sumBy(now, keyOf), sumBy(before, keyOf)]
  const total = now.reduce((sum, { cents }) => sum + cents, 0)
  const places = ranked(sumsBefore).map(([key]) => key)
  expect(answer.total.net).toBe(money(total))
  expect(answer.groups).toBe(sums.size)
  expect(answer.rows.map(({ key, value, comparison, rankBefore }) => [key, value, comparison, rankBefore])).toEqual(
    ranked(sums)
      .slice(0, 50)
      .map(([key, cents]) => [
        key,
        money(cents),
        money(sumsBefore.get(key) ?? 0),
        places.includes(key) ? places.indexOf(key) + 1 : null,
      ]),
  )
  for (const { key, share, values } of answer.rows) {
    const own = now.filter((row) => keyOf(row) === key)
    expect(share).toBeCloseTo((sums.get(key) ?? 0) / total, 5)
    expect([values.orders, values.units]).toEqual([new Set(own.map(({ order }) => order)).size, own.length])
  }
})

test('brands over the last 4, 12 and 24 weeks', async () => {
  const answer = weeksRankingResponse.parse(await ask(weeksRoute, { by: 'brand', size: '20' }))
  const { asOf } = answer
  expect(asOf).toBe(
    rows
      .map(({ day }) => day)
      .toSorted()
      .at(-1),
  )
  const sums = [4, 12, 24].map((weeks) => sumBy(within(addDays(asOf, 1 - 7 * weeks), asOf), brandOf))
  const before = [4, 12].map((weeks) =>
    sumBy(within(addDays(asOf, 1 - 14 * weeks), addDays(asOf, -7 * weeks)), brandOf),
  )
  expect(answer.rows.map(({ key }) => key)).toEqual(
    ranked(sums[0] ?? new Map())
      .slice(0, 20)
      .map(([key]) => key),
  )
  for (const { key, windows } of answer.rows) {
    expect(windows.slice(0, 3).map(({ value }) => value)).toEqual(sums.map((of) => money(of.get(key) ?? 0)))
    expect(windows.slice(0, 2).map(({ comparison }) => comparison)).toEqual(before.map((of) => money(of.get(key) ?? 0)))
  }
})

test('the category tree, level by level', async () => {
  const level = async (parent: string): Promise<void> => {
    const search = { ...october, parent, compare: 'previous-period' }
    const { children, total } = categoryTreeResponse.parse(await ask(treeRoute, search))
    const depth = parent === '' ? 0 : parent.split('.').length
    const isBelow = ({ category }: Row) => parent === '' || category === parent || category.startsWith(`${parent}.`)
    const partOf = ({ category }: Row) =>
      category
        .split('.')
        .slice(0, depth + 1)
        .join('.')
    const [now, before] = [october, september].map(({ from, to }) =>
      sumBy(
        within(from, to).filter((row) => row.category !== '' && isBelow(row)),
        partOf,
      ),
    )
    expect(new Map(children.map(({ category, value }) => [category, value])), parent).toEqual(
      new Map(
        [...new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])].map((key) => [
          key,
          money(now?.get(key) ?? 0),
        ]),
      ),
    )
    for (const { category, comparison } of children) expect(comparison).toBe(money(before?.get(category) ?? 0))
    expect(total).toBe(money([...(now?.values() ?? [])].reduce((sum, cents) => sum + cents, 0)))
    for (const { category, divided, name } of children) if (divided && name !== '') await level(category)
  }
  await level('')
})

test('the best brand of each month, and how few make most of the sales', async () => {
  const { buckets } = winnersResponse.parse(await ask(winnersRoute, { range: 'all', by: 'brand' }))
  expect(buckets.length).toBeGreaterThan(6)
  for (const { key, rows: best } of buckets) {
    const [first] = ranked(
      sumBy(
        rows.filter(({ day }) => day.startsWith(key)),
        brandOf,
      ),
    )
    expect(best.map((one) => [one.key, one.value])).toEqual([[first?.[0], money(first?.[1] ?? 0)]])
  }
  const answer = paretoResponse.parse(await ask(paretoRoute, { range: 'all', by: 'brand' }))
  const all = [...sumBy(rows, brandOf).values()]
  expect([answer.groups, answer.total]).toEqual([all.length, money(all.reduce((sum, cents) => sum + cents, 0))])
})

test('what changed by brand and category: the parts and what has none add up', async () => {
  const answer = whatChangedResponse.parse(await ask(changedRoute, { ...october, size: '5' }))
  for (const { by, rows: listed, other, none } of answer.splits.filter((split) => split.by !== 'product')) {
    const keyOf = by === 'brand' ? brandOf : categoryOf
    const [now, before] = [
      sumBy(within(october.from, october.to), keyOf),
      sumBy(within(september.from, september.to), keyOf),
    ]
    for (const { key, value, comparison } of listed)
      expect([value, comparison]).toEqual([money(now.get(key) ?? 0), money(before.get(key) ?? 0)])
    const parts = [...listed, ...(other ? [other] : []), ...(none ? [none] : [])].map(({ part }) => String(part))
    expect(parts.reduce(addMoney, '0')).toBe(answer.change?.absolute)
  }
  expect(answer.splits.map(({ by }) => by)).toEqual(['product', 'brand', 'category'])
})

test('a trend of some brands and of all but one category', async () => {
  const search = {
    ...october,
    grain: 'week',
    metric: ['net', 'orders'],
    brand: ['samsung', 'apple'],
    category: '!electronics.smartphone',
  }
  const { buckets } = salesTrendResponse.parse(await ask(trendRoute, search))
  const isWanted = ({ brand, category }: Row) =>
    ['samsung', 'apple'].includes(brand) &&
    category !== 'electronics.smartphone' &&
    !category.startsWith('electronics.smartphone.')
  for (const { from, to, values } of buckets) {
    const own = within(from.slice(0, 10), addDays(to.slice(0, 10), -1)).filter(isWanted)
    expect([values.net, values.orders]).toEqual([
      money(own.reduce((sum, { cents }) => sum + cents, 0)),
      new Set(own.map(({ order }) => order)).size,
    ])
  }
})
