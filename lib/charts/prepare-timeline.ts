import type { CustomerTimelineAnswer } from '../contracts/customer-timeline'
import { addDays, addMonths, type Day, dayOf, daysBetween, startOfMonth } from '../domain/calendar'
import { axisTicks } from './axis-ticks'
import type { ChartTable } from './chart-table'
import { dateTicks } from './date-ticks'
import type { Format } from './format'
import { type Milestone, milestonesOf } from './timeline-milestones'

type Order = CustomerTimelineAnswer['orders'][number]

/** An order as a mark: `x` from 0 (the first order) to 1 (the as-of day), `value` its net. */
export type TimelineMark = {
  index: number
  key: string
  x: number
  value: number
  tone: 'sale' | 'reversed' | 'back'
  title: string
  moment: string
  valueText: string
  details: readonly { label: string; text: string }[]
}

export type Timeline = {
  marks: readonly TimelineMark[]
  valueTicks: readonly { value: number; label: string }[]
  dateTicks: readonly { x: number; label: string }[]
  /** Equal pieces of the axis, for what happened on days; `x` is the middle of each. */
  pieces: readonly { index: number; from: string; to: string; x: number }[]
  /** The latest first. */
  milestones: readonly Milestone[]
  summary: string
  table: ChartTable
}

/** As many notes fit beside one another. */
const PIECES = 40

const kinds: Readonly<Record<Order['kind'], string>> = {
  sale: 'Order',
  cancellation: 'Cancellation',
  return: 'Return',
  other: 'Entry',
}

export const orderTitle = ({ kind, orderNumber }: Order): string =>
  orderNumber === null ? kinds[kind] : `${kinds[kind]} ${orderNumber}`

const minutesBetween = (from: string, to: string): number => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000

/** Beginnings of days or months, whichever are enough to label the time from one day to another. */
function buckets(from: Day, to: Day): { grain: 'day' | 'month'; keys: Day[] } {
  const days = daysBetween(from, to)
  if (days <= 62) {
    const keys = Array.from({ length: days + 1 }, (_, index) => new Date(Date.parse(from) + index * 86_400_000))
    return { grain: 'day', keys: keys.map((at) => at.toISOString().slice(0, 10)) }
  }
  const keys: Day[] = []
  for (let day = startOfMonth(from); day <= to; day = addMonths(day, 1)) if (day >= from) keys.push(day)
  return { grain: 'month', keys }
}

/** Whole days, so many together that marks of neighbours do not cover one another. */
function daysTogether(from: Day, to: Day): { from: string; to: string }[] {
  const each = Math.ceil((daysBetween(from, to) + 1) / PIECES)
  return Array.from({ length: Math.ceil((daysBetween(from, to) + 1) / each) }, (_, index) => ({
    from: `${addDays(from, index * each)}T00:00:00`,
    to: `${addDays(from, (index + 1) * each)}T00:00:00`,
  }))
}

function pauseText(order: Order, before: Order | undefined, format: Format): { label: string; text: string }[] {
  if (!before || order.kind !== 'sale') return []
  const days = daysBetween(dayOf(before.orderedAt), dayOf(order.orderedAt))
  return [{ label: 'Since the one before', text: days === 0 ? 'the same day' : format.value(days, 'days') }]
}

/** A customer's orders on one axis of time, what stands out among them, and the sentence that says it. */
export function prepareTimeline(answer: CustomerTimelineAnswer, format: Format): Timeline {
  const { orders, asOf, total } = answer
  const start = `${dayOf(orders[0]?.orderedAt ?? asOf)}T00:00:00`
  const last = dayOf(orders.at(-1)?.orderedAt ?? asOf)
  const end = `${last > asOf ? last : asOf}T23:59:00`
  const length = Math.max(1, minutesBetween(start, end))
  const place = (moment: string): number => minutesBetween(start, moment) / length
  const ticks = axisTicks(orders.map(({ net }) => Number(net)))
  const { grain, keys } = buckets(dayOf(start), dayOf(end))
  const axis = keys.map((key) => ({ key, from: `${key}T00:00:00` }))
  const sales = orders.filter(({ kind }) => kind === 'sale')
  return {
    marks: orders.map((order, index) => ({
      index,
      key: order.orderKey,
      x: place(order.orderedAt),
      value: Number(order.net),
      tone: order.reversed ? 'reversed' : order.kind === 'sale' ? 'sale' : 'back',
      title: orderTitle(order),
      moment: format.moment(order.orderedAt),
      valueText: format.value(order.net, 'money'),
      details: [
        { label: 'Units', text: format.value(order.units, 'count') },
        ...pauseText(order, sales[sales.indexOf(order) - 1], format),
        ...(order.reversed ? [{ label: 'Later', text: 'taken back whole' }] : []),
      ],
    })),
    valueTicks: ticks.map((value) => ({ value, label: format.tick(value, 'money', value === ticks.at(-1)) })),
    dateTicks: dateTicks(axis, grain, format.locale, 10).map(({ index, label }) => ({
      x: place(axis[index]?.from ?? start),
      label,
    })),
    pieces: daysTogether(dayOf(start), dayOf(end)).map(({ from, to }, index) => ({
      index,
      from,
      to,
      x: Math.min(1, (place(from) + place(to)) / 2),
    })),
    milestones: milestonesOf(answer, format),
    summary: summaryOf(orders, total, format),
    table: tableOf(orders),
  }
}

function summaryOf(orders: readonly Order[], total: number, format: Format): string {
  const [first] = orders
  const last = orders.at(-1)
  if (!first || !last) return 'No orders yet.'
  const back = orders.filter(({ kind }) => kind === 'cancellation' || kind === 'return').length
  const listed = total > orders.length ? `, the latest of ${format.value(total, 'count')}` : ''
  const noun = orders.length - back === 1 ? 'order' : 'orders'
  return `${format.value(orders.length - back, 'count')} ${noun} and ${format.value(back, 'count')} cancellations or returns from ${format.day(dayOf(first.orderedAt))} to ${format.day(dayOf(last.orderedAt))}${listed}.`
}

const tableOf = (orders: readonly Order[]): ChartTable => ({
  columns: [
    { key: 'day', title: 'Day', unit: 'day' },
    { key: 'order', title: 'Order', unit: 'text' },
    { key: 'units', title: 'Units', unit: 'count' },
    { key: 'net', title: 'Net', unit: 'money' },
    { key: 'reversed', title: 'Taken back', unit: 'text' },
  ],
  rows: orders.toReversed().map((order) => ({
    day: dayOf(order.orderedAt),
    order: orderTitle(order),
    units: order.units,
    net: order.net,
    reversed: order.reversed ? 'whole' : null,
  })),
})
