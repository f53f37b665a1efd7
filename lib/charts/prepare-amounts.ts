import type { OrderAmountsAnswer } from '../contracts/order-amounts'
import { shareOf } from '../domain/metric-values'
import { amountRange } from './amount-range'
import type { Format } from './format'
import { type ColumnMark, type Columns, prepareColumns } from './prepare-columns'

const marked: Readonly<Record<number, string>> = { 50: 'median', 90: 'p90', 99: 'p99' }

export type Amounts = Columns & {
  /** What lies beyond the last bar, in a sentence; null where nothing does. */
  beyond: string | null
}

function beyondText({ bins, orders, most }: OrderAmountsAnswer, format: Format): string | null {
  const last = bins.at(-1)
  if (!last || last.orders === 0 || last.to !== null) return null
  const share = format.value(shareOf(String(last.orders), String(orders)), 'percent')
  const count = `${format.value(last.orders, 'count')} ${last.orders === 1 ? 'order' : 'orders'} (${share})`
  return `Cut off at ${format.value(last.from, 'money')}: ${count} beyond, up to ${format.value(most, 'money')}, in the last bar.`
}

/** How many orders are how large; the few largest stand apart, in one bar. */
export function prepareAmounts(answer: OrderAmountsAnswer, format: Format): Amounts {
  const { bins, orders, percentiles, average } = answer
  const regular = bins.filter(({ to }) => to !== null)
  const [least, width] = [
    Number(regular[0]?.from ?? 0),
    Number(regular.at(-1)?.to ?? 0) - Number(regular.at(-1)?.from ?? 0),
  ]
  const marks: ColumnMark[] = percentiles.flatMap(({ percent, amount }) => {
    const label = marked[percent]
    const at = (Number(amount) - least) / width
    return label && at <= regular.length ? [{ at, label, text: `${label} ${format.value(amount, 'money')}` }] : []
  })
  const shown = bins.filter(({ to, orders: found }) => to !== null || found > 0)
  const [, median] = percentiles
  return {
    beyond: beyondText(answer, format),
    ...prepareColumns({
      title: 'Orders by amount',
      unit: 'count',
      series: [{ title: 'Orders' }],
      groups: shown.map((bin) => ({
        key: bin.from,
        label: `${format.tick(Number(bin.from), 'money', true)}${bin.to === null ? '+' : ''}`,
        title: amountRange(bin, format),
        isBeyond: bin.to === null,
        values: [bin.orders],
        details: [
          { label: 'Share', text: format.value(shareOf(String(bin.orders), String(orders)), 'percent') },
          ...(bin.comparison === null ? [] : [{ label: 'Compared', text: format.value(bin.comparison, 'count') }]),
        ],
      })),
      marks,
      summary: median
        ? `${format.value(orders, 'count')} orders: half are below ${format.value(median.amount, 'money')}, the average is ${format.value(average, 'money')}. ${beyondText(answer, format) ?? ''}`.trim()
        : 'No orders in this range.',
      table: {
        columns: [
          { key: 'from', title: 'From', unit: 'money' },
          { key: 'to', title: 'Up to, without', unit: 'money' },
          { key: 'orders', title: 'Orders', unit: 'count' },
          { key: 'share', title: 'Share', unit: 'percent' },
          ...(answer.before ? [{ key: 'comparison', title: 'Orders, compared', unit: 'count' } as const] : []),
        ],
        rows: shown.map((bin) => ({
          from: bin.from,
          to: bin.to,
          orders: bin.orders,
          share: shareOf(String(bin.orders), String(orders)),
          comparison: bin.comparison,
        })),
      },
      format,
    }),
  }
}
