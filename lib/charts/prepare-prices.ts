import type { ProductPricesAnswer } from '../contracts/product-prices'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

/** The prices a product was sold at, as a sentence and rows for a file. */
export function preparePrices(
  { rows, lowest, highest, prices }: ProductPricesAnswer,
  format: Format,
): { summary: string; table: ChartTable } {
  const [first] = rows
  const said = first
    ? `${format.value(prices, 'count')} from ${format.value(lowest, 'money')} to ${format.value(highest, 'money')}, most units at ${format.value(first.price, 'money')}`
    : 'none in this range'
  return {
    summary: `Prices charged: ${said}.`,
    table: {
      columns: [
        { key: 'price', title: 'Price', unit: 'money' },
        { key: 'units', title: 'Units', unit: 'count' },
        { key: 'orders', title: 'Orders', unit: 'count' },
        { key: 'gross', title: 'Gross sales', unit: 'money' },
        { key: 'first', title: 'First', unit: 'text' },
        { key: 'last', title: 'Last', unit: 'text' },
      ],
      rows,
    },
  }
}
