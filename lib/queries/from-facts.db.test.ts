import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { orderSearchQuery } from '@/lib/contracts/order-search'
import { productPricesQuery } from '@/lib/contracts/product-prices'
import { reversedOrdersQuery } from '@/lib/contracts/reversed-orders'
import { type DayRange, dayOf } from '@/lib/domain/calendar'
import { readValue } from '@/lib/domain/filter-value'
import type { Scope } from '@/lib/domain/scope'
import { type OrderSearchKind, orderSearchKinds } from '@/lib/domain/view-choices'
import { type FactLine, type FactOrder, insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Random, random } from '@/lib/testing/random'
import { randomOrders, randomProducts, withReversals } from '@/lib/testing/random-facts'
import { randomView } from '@/lib/testing/random-view'
import { orderSearch } from './order-search'
import { productPrices } from './product-prices'
import { reversedOrders } from './reversed-orders'
import type { SalesFilter } from './sales-filter'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 4, dataVersion: 0 }
const asked = { business, now: new Date('2024-07-01T12:00:00Z') }
const days = { first: '2024-01-10', count: 170 }
const orders = withReversals(random(5), randomOrders(random(4), 700, days.first, days.count))
const scopes: Scope[] = []

beforeAll(async () => {
  const { id } = await insertWorkspace()
  await insertFacts(id, orders, randomProducts)
  for (const branchKeys of [undefined, ['north']])
    scopes.push(
      await scopeForMembership(await insertMember(id, { role: 'marketing', ...(branchKeys && { branchKeys }) })),
    )
})

const products = new Map(randomProducts.map((product) => [product.sku, product]))
const byKey = new Map(orders.map((order) => [order.key, order]))
const isCounted = ({ kind = 'sale' }: FactLine) => ['sale', 'return', 'cancellation'].includes(kind)
const isSold = ({ kind = 'sale' }: FactLine) => kind === 'sale'
const thousandths = (amount: string) => Math.round(Number(amount) * 1000)
const amountOf = ({ price, quantity }: FactLine) => thousandths(price) * quantity
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const exact = (amount: string | null | undefined) => thousandths(amount ?? 'NaN')

/** Is one of the values, and none of those with a leading `!`. */
function passes(values: readonly string[], isOf: (value: string) => boolean): boolean {
  const read = values.map(readValue)
  const wanted = read.filter(({ not }) => !not)
  return (
    (wanted.length === 0 || wanted.some(({ value }) => isOf(value))) &&
    !read.some(({ not, value }) => not && isOf(value))
  )
}

const is = (own: string | undefined) => (value: string) => (own ?? '') === value

function isOfOrder(scope: Scope, filter: SalesFilter, { from, to }: DayRange, order: FactOrder): boolean {
  const known = order.customer === undefined ? 'guest' : 'known'
  return (
    (scope === scopes[0] || order.branch === 'north') &&
    dayOf(order.at) >= from &&
    dayOf(order.at) <= to &&
    (filter.customers === 'all' || filter.customers === known) &&
    passes(filter.branch, is(order.branch)) &&
    passes(filter.country, is(order.country)) &&
    passes(filter.payment, is(order.payment)) &&
    passes(filter.device, is(order.device)) &&
    passes(filter.channel, is(order.channel))
  )
}

function isOfLine(filter: SalesFilter, { sku }: FactLine): boolean {
  const { brand, category, kind = 'product' } = products.get(sku) ?? {}
  const isIn = (path: string) => (category ?? '') === path || (path !== '' && category?.startsWith(`${path}.`) === true)
  return (
    passes(filter.product, is(sku)) &&
    passes(filter.brand, is(brand)) &&
    passes(filter.category, isIn) &&
    (filter.kinds.length === 0 || filter.kinds.some((one) => one === kind))
  )
}

/** What takes an order back whole, within so many hours. */
function reversalOf({ key, at, customer }: FactOrder, hours: number): FactOrder | undefined {
  const back = byKey.get(`back-of-${key}`)
  const isInTime = back && Date.parse(`${back.at}Z`) - Date.parse(`${at}Z`) <= hours * 3_600_000
  return customer !== undefined && isInTime ? back : undefined
}

function leftOut(order: FactOrder, { kept, hours }: SalesFilter): boolean {
  if (!kept) return false
  const taken = byKey.get(order.key.replace(/^back-of-/, ''))
  return taken !== undefined && reversalOf(taken, hours) !== undefined
}

const someScope = (choose: Random): Scope => choose.pick(scopes)

test('the prices of a product are those of its sale lines', async () => {
  const choose = random(41)
  for (let number = 0; number < 40; number++) {
    const given = { ...randomView(choose, days), sku: choose.pick(randomProducts).sku, size: 100 }
    const [scope, question] = [someScope(choose), productPricesQuery.parse(given)]
    const answer = await productPrices(scope, question, asked)
    const sold = orders
      .filter((order) => isOfOrder(scope, question, answer.range, order) && !leftOut(order, question))
      .flatMap((order) => order.lines.filter(({ sku }) => sku === given.sku).map((line) => ({ order, line })))
      .filter(({ line }) => isSold(line))
    const ofPrice = (price: number) => sold.filter(({ line }) => thousandths(line.price) === price)
    const charged = [...new Set(sold.map(({ line }) => thousandths(line.price)))]
    const expected = charged
      .map((price) => ({ price, of: ofPrice(price) }))
      .map(({ price, of }) => ({
        price,
        units: sum(of.map(({ line }) => line.quantity)),
        orders: new Set(of.map(({ order }) => order.key)).size,
        gross: sum(of.map(({ line }) => amountOf(line))),
        first: of.map(({ order }) => dayOf(order.at)).toSorted()[0],
        last: of
          .map(({ order }) => dayOf(order.at))
          .toSorted()
          .at(-1),
      }))
    const found = answer.rows.map(({ price, gross, ...row }) => ({ ...row, price: exact(price), gross: exact(gross) }))
    expect(found, JSON.stringify(given)).toEqual(
      expected.toSorted((a, b) => b.units - a.units || a.price - b.price).slice(0, 100),
    )
    expect(answer.prices).toBe(expected.length)
  }
})

test('orders that a later one takes back whole, largest first', async () => {
  const choose = random(42)
  for (let number = 0; number < 40; number++) {
    const given = { ...randomView(choose, days), hours: choose.pick([1, 24, 48]), size: 500 }
    const [scope, question] = [someScope(choose), reversedOrdersQuery.parse(given)]
    const answer = await reversedOrders(scope, question, asked)
    const grossOf = ({ lines }: FactOrder) => sum(lines.filter(isSold).map(amountOf))
    const expected = orders
      .filter((order) => isOfOrder(scope, question, answer.range, order) && reversalOf(order, question.hours))
      .filter(({ lines }) => lines.some((line) => isSold(line) && isOfLine(question, line)))
      .toSorted((a, b) => grossOf(b) - grossOf(a) || (a.key < b.key ? -1 : 1))
    expect(
      answer.rows.map((row) => row.orderKey),
      JSON.stringify(given),
    ).toEqual(expected.map(({ key }) => key))
    expect([answer.total, exact(answer.gross)]).toEqual([expected.length, sum(expected.map(grossOf))])
  }
})

const kindOf = ({ kind = 'sale' }: FactLine) => kind
const isTakenBack = (line: FactLine) => ['return', 'cancellation'].includes(kindOf(line))
const isOfKind: Record<OrderSearchKind, (line: FactLine) => boolean> = {
  all: isCounted,
  sale: isSold,
  cancellation: (line) => kindOf(line) === 'cancellation',
  return: (line) => kindOf(line) === 'return',
  'taken-back': isTakenBack,
}

test('orders that are looked for by product, kind, time and amount', async () => {
  const choose = random(43)
  for (let number = 0; number < 60; number++) {
    const least = choose.whole(0, 150)
    const amounts = choose.chance(0.5) ? { amountLeast: String(least), amountBelow: String(least + 100) } : {}
    const time = { ...(choose.chance(0.3) && { weekday: choose.whole(1, 7) }), ...(choose.chance(0.3) && { hour: 12 }) }
    const given = { ...randomView(choose, days), ...amounts, ...time, kind: choose.pick(orderSearchKinds), size: 1 }
    const [scope, question] = [someScope(choose), orderSearchQuery.parse(given)]
    const answer = await orderSearch(scope, question, asked)
    const amountUnder = ({ lines }: FactOrder): number | null => {
      const sold = lines.filter((line) => isSold(line) && isOfLine(question, line))
      return sold.length === 0 ? null : sum(sold.map((line) => amountOf(line) - thousandths(line.discount ?? '0')))
    }
    const isOfAmount = (order: FactOrder): boolean => {
      const amount = amountUnder(order)
      return (
        question.amountLeast === undefined ||
        (amount !== null && amount >= least * 1000 && amount < (least + 100) * 1000)
      )
    }
    const isOfTime = ({ at }: FactOrder): boolean =>
      (question.weekday === undefined || new Date(`${at}Z`).getUTCDay() === question.weekday % 7) &&
      (question.hour === undefined || Number(at.slice(11, 13)) === question.hour)
    const expected = orders
      .filter((order) => isOfOrder(scope, question, answer.range, order) && !leftOut(order, question))
      .filter(({ lines }) => lines.some((line) => isOfKind[question.kind](line) && isOfLine(question, line)))
      .filter(isOfAmount)
      .filter(isOfTime)
    expect(answer.total, JSON.stringify(given)).toBe(expected.length)
  }
})
