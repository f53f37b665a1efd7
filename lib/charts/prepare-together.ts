import type { BoughtTogetherAnswer } from '../contracts/bought-together'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

/** What is bought with a product, as a sentence and rows for a file. */
export function prepareTogether(
  { rows, ofProduct, pairs }: BoughtTogetherAnswer,
  format: Format,
): { summary: string; table: ChartTable } {
  const [first] = rows
  const leads = first
    ? `${first.name} is in ${format.value(first.together, 'count')} of its ${format.value(ofProduct, 'count')} orders, ${format.value(first.lift, 'ratio')} times as often as usual`
    : 'nothing often enough'
  return {
    summary: `Bought together: ${leads}; ${format.value(pairs, 'count')} products in all.`,
    table: {
      columns: [
        { key: 'sku', title: 'Key', unit: 'text' },
        { key: 'name', title: 'Product', unit: 'text' },
        { key: 'together', title: 'Orders with both', unit: 'count' },
        { key: 'share', title: 'Of its orders', unit: 'percent' },
        { key: 'usual', title: 'Of all orders', unit: 'percent' },
        { key: 'lift', title: 'Lift', unit: 'ratio' },
      ],
      rows,
    },
  }
}
