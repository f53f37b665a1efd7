import type { CustomerTimelineAnswer } from '../contracts/customer-timeline'
import { dayOf, daysBetween } from '../domain/calendar'
import type { Format } from './format'

type Order = CustomerTimelineAnswer['orders'][number]

/** What stands out in a customer's history; `orderKey` is the order that it is, or that ended it. */
export type Milestone = { orderKey: string; title: string; day: string; text: string }

type Found = { order: Order; title: string; text: string }

const counted = [10, 50, 100, 500, 1000]

function largest(orders: readonly Order[], sign: 1 | -1): Order | undefined {
  const value = ({ net }: Order) => sign * Number(net)
  return orders.reduce<Order | undefined>((most, one) => (most && value(most) >= value(one) ? most : one), undefined)
}

/** The longest time between one sale and the next. */
function longestPause(sales: readonly Order[]): { order: Order; days: number } | undefined {
  const pauses = sales.slice(1).map((order, index) => ({
    order,
    days: daysBetween(dayOf((sales[index] as Order).orderedAt), dayOf(order.orderedAt)),
  }))
  return pauses.reduce<{ order: Order; days: number } | undefined>(
    (most, one) => (most && most.days >= one.days ? most : one),
    undefined,
  )
}

/**
 * First and latest order, the one that made a buyer a returning one, round numbers, the largest sale and the largest
 * return, the longest pause; the latest first, one row an order. The first order is only named where all are known.
 */
export function milestonesOf({ orders, total }: CustomerTimelineAnswer, format: Format): Milestone[] {
  const sales = orders.filter(({ kind }) => kind === 'sale')
  const back = orders.filter(({ kind }) => kind === 'cancellation' || kind === 'return')
  const isWhole = total === orders.length
  const money = ({ net }: Order) => format.value(net, 'money')
  const found: Found[] = []
  const add = (order: Order | undefined, title: string, text?: string) => {
    if (order) found.push({ order, title, text: text ?? money(order) })
  }
  const pause = longestPause(sales)
  if (isWhole) {
    add(sales[0], 'First order')
    if (sales.length > 2) add(sales[1], 'Came back')
    for (const count of counted) if (sales.length > count) add(sales[count - 1], `${count}th order`)
  }
  if (sales.length > 1) add(largest(sales, 1), 'Largest order')
  add(largest(back, -1), back[0]?.kind === 'return' ? 'Largest return' : 'Largest cancellation')
  if (pause && pause.days > 1 && sales.length > 2)
    add(pause.order, 'After the longest pause', format.value(pause.days, 'days'))
  if (sales.length > 1) add(sales.at(-1), 'Latest order')
  return joined(found).map(({ order, title, text }) => ({
    orderKey: order.orderKey,
    title,
    day: dayOf(order.orderedAt),
    text,
  }))
}

/** The latest first; what is true of one order stands in one row. */
function joined(found: readonly Found[]): Found[] {
  const rows = new Map<Order, Found>()
  for (const one of found) {
    const row = rows.get(one.order)
    const title = row ? `${row.title}, ${one.title.toLowerCase()}` : one.title
    const text = row && row.text !== one.text ? `${row.text} · ${one.text}` : one.text
    rows.set(one.order, { order: one.order, title, text })
  }
  return [...rows.values()].toSorted((a, b) => (a.order.orderedAt < b.order.orderedAt ? 1 : -1))
}
