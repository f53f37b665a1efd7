import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { categoryTreeQuery, categoryTreeResponse } from '@/lib/contracts/category-tree'
import { paretoQuery, paretoResponse } from '@/lib/contracts/pareto'
import { weeksRankingQuery, weeksRankingResponse } from '@/lib/contracts/weeks-ranking'
import { addDays, dayOf } from '@/lib/domain/calendar'
import { addMoney, subtractMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { type FactOrder, insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { randomOrders, randomProducts } from '@/lib/testing/random-facts'
import { categoryTree } from './category-tree'
import { pareto } from './pareto'
import { weeksRanking } from './weeks-ranking'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const asked = { business, now: new Date('2026-11-20T12:00:00Z') }
let orders: FactOrder[]
let scope: Scope

beforeAll(async () => {
  const workspace = await insertWorkspace()
  orders = randomOrders(random(17), 900, '2023-09-01', 400)
  await insertFacts(workspace.id, orders, randomProducts)
  scope = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing' }))
})

const groupOf = new Map(randomProducts.map((product) => [product.sku, product]))

/** Net sales of the goods that a test picks, line by line. */
function netOf(from: string, to: string, picked: (sku: string) => boolean): string {
  return orders
    .filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to)
    .flatMap(({ lines }) => lines)
    .filter(({ sku, kind = 'sale' }) => picked(sku) && ['sale', 'return', 'cancellation'].includes(kind))
    .map(({ kind = 'sale', quantity, price, discount = '0' }) => {
      const amount = ((Math.round(Number(price) * 1000) * quantity) / 1000).toFixed(3)
      return kind === 'sale' ? subtractMoney(amount, discount) : amount
    })
    .reduce(addMoney, '0')
}

test('brands over the last 4, 12, 24 and 52 weeks, against the weeks before', async () => {
  const answer = weeksRankingResponse.parse(
    await weeksRanking(scope, weeksRankingQuery.parse({ by: 'brand', weeks: '12' }), asked),
  )
  const last = answer.asOf
  expect(answer.windows.map(({ range, comparison }) => [range.from, comparison?.from ?? null])).toEqual(
    [4, 12, 24, 52].map((weeks) => [addDays(last, 1 - 7 * weeks), weeks === 52 ? null : addDays(last, 1 - 14 * weeks)]),
  )
  const isOf = (brand: string) => (sku: string) =>
    groupOf.get(sku)?.brand === brand && groupOf.get(sku)?.kind === 'product'
  expect(answer.rows).toHaveLength(3)
  for (const { key, windows } of answer.rows)
    for (const [index, weeks] of [4, 12, 24, 52].entries()) {
      const [from, before] = [addDays(last, 1 - 7 * weeks), addDays(last, 1 - 14 * weeks)]
      expect(windows[index]?.value).toBe(netOf(from, last, isOf(key)))
      expect(windows[index]?.comparison).toBe(weeks === 52 ? null : netOf(before, addDays(from, -1), isOf(key)))
    }
  const ranked = answer.rows.map(({ windows }) => Number(windows[1]?.value))
  expect(ranked).toEqual(ranked.toSorted((a, b) => b - a))
})

test('how few products make 80 and 95 % of the sales', async () => {
  const answer = paretoResponse.parse(
    await pareto(scope, paretoQuery.parse({ range: 'all', kinds: ['product', 'service'] }), asked),
  )
  const values = randomProducts
    .filter(({ kind }) => kind !== 'adjustment')
    .map(({ sku }) => Number(netOf('2023-01-01', '2025-01-01', (other) => other === sku)))
    .toSorted((a, b) => b - a)
  const positive = values.filter((value) => value > 0)
  const total = positive.reduce((sum, value) => sum + value, 0)
  const classes = { A: 0, B: 0, C: 0 }
  let before = 0
  for (const value of positive) {
    classes[before < total * 0.8 ? 'A' : before < total * 0.95 ? 'B' : 'C']++
    before += value
  }
  expect(Object.fromEntries(answer.classes.map((one) => [one.class, one.groups]))).toEqual(
    Object.fromEntries(Object.entries(classes).filter(([, count]) => count > 0)),
  )
  expect(Number(answer.total)).toBeCloseTo(total, 2)
  expect(answer.without).toBe(values.length - positive.length)
  expect(answer.curve.at(-1)).toEqual({ groups: 1, share: 1 })
  expect(answer.curve).toHaveLength(positive.length)
})

test.each(['', 'goods', 'goods.odd'])('the parts of category %o', async (parent) => {
  const answer = categoryTreeResponse.parse(
    await categoryTree(scope, categoryTreeQuery.parse({ range: 'all', parent }), asked),
  )
  const parts = { '': ['goods'], goods: ['goods.even', 'goods.odd'], 'goods.odd': ['goods.odd'] }[parent] ?? []
  const isIn = (path: string) => (sku: string) => {
    const { category = '', kind } = groupOf.get(sku) ?? {}
    return kind === 'product' && (category === path || category.startsWith(`${path}.`))
  }
  const expected = parts.map((path) => [path, netOf('2023-01-01', '2025-01-01', isIn(path))])
  expect(Object.fromEntries(answer.children.map(({ category, value }) => [category, value]))).toEqual(
    Object.fromEntries(expected),
  )
  expect(answer.children.map(({ divided }) => divided)).toEqual(parts.map(() => parent === ''))
  expect(answer.total).toBe(expected.map(([, value]) => value ?? '0').reduce(addMoney, '0'))
})
