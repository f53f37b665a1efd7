import type { RepeatPurchasesAnswer } from '../contracts/repeat-purchases'
import { shareOf } from '../domain/metric-values'
import type { Format } from './format'
import { type ColumnMark, type Columns, prepareColumns } from './prepare-columns'

type Part = RepeatPurchasesAnswer['spread'][number]

const daysText = ({ from, to }: Part): string =>
  from === 0 ? 'the same day' : to === null ? `${from} days and more` : `${from} to ${to} days`

const shareText = (part: number, whole: number, format: Format): string =>
  format.value(shareOf(String(part), String(whole)), 'percent')

/** Where a number of days lies on the axis of unequal parts. */
function placeOf(days: number, spread: readonly Part[]): number {
  const index = spread.findLastIndex(({ from }) => from <= days)
  const part = spread[index]
  if (!part) return 0
  const length = (part.to ?? part.from) - part.from + 1
  return index + Math.min(1, (days - part.from) / length)
}

/** How long customers take from one order to the next. */
export function prepareGaps(answer: RepeatPurchasesAnswer, format: Format): Columns {
  const { spread, gaps, median, lowerQuartile, upperQuartile } = answer
  const marks: ColumnMark[] =
    median === null
      ? []
      : [{ at: placeOf(median, spread), label: 'median', text: `median ${format.value(median, 'days')}` }]
  return prepareColumns({
    title: 'Days between orders',
    unit: 'count',
    series: [{ title: 'Times' }],
    groups: spread.map((part) => ({
      key: String(part.from),
      label: part.to === null ? `${part.from}+` : String(part.from),
      title: daysText(part),
      values: [part.gaps],
      details: [{ label: 'Share', text: shareText(part.gaps, gaps, format) }],
    })),
    marks,
    summary:
      median === null
        ? 'Nobody ordered twice in this range.'
        : `Customers who order again do so after ${format.value(median, 'days')} in the middle; half of the times after ${format.value(lowerQuartile, 'count')} to ${format.value(upperQuartile, 'days')}.`,
    table: {
      columns: [
        { key: 'days', title: 'Days between orders', unit: 'text' },
        { key: 'gaps', title: 'Times', unit: 'count' },
        { key: 'share', title: 'Share', unit: 'percent' },
      ],
      rows: spread.map((part) => ({
        days: daysText(part),
        gaps: part.gaps,
        share: shareOf(String(part.gaps), String(gaps)),
      })),
    },
    format,
  })
}

/** How many customers ordered how often. */
export function prepareOrderCounts(answer: RepeatPurchasesAnswer, format: Format): Columns {
  const { orders, customers, repeating, rate } = answer
  return prepareColumns({
    title: 'Customers by number of orders',
    unit: 'count',
    series: [{ title: 'Customers' }],
    groups: orders.map((one) => ({
      key: String(one.orders),
      label: `${one.orders}${one.andMore ? '+' : ''}`,
      title: `${one.orders} ${one.andMore ? 'orders and more' : one.orders === 1 ? 'order' : 'orders'}`,
      isBeyond: one.andMore,
      values: [one.customers],
      details: [{ label: 'Share', text: shareText(one.customers, customers, format) }],
    })),
    summary: `${format.value(repeating, 'count')} of ${format.value(customers, 'count')} customers ordered twice or more: ${format.value(rate, 'percent')}.`,
    table: {
      columns: [
        { key: 'orders', title: 'Orders', unit: 'text' },
        { key: 'customers', title: 'Customers', unit: 'count' },
        { key: 'share', title: 'Share', unit: 'percent' },
      ],
      rows: orders.map((one) => ({
        orders: `${one.orders}${one.andMore ? ' and more' : ''}`,
        customers: one.customers,
        share: shareOf(String(one.customers), String(customers)),
      })),
    },
    format,
  })
}
