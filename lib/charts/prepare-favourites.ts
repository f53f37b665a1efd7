import type { CustomerAnswer } from '../contracts/customers'
import type { ChartTable } from './chart-table'

/** The products a customer spent most on: the sentence that says it, and the rows of a file. */
export function prepareFavourites({ favourites }: CustomerAnswer): { summary: string; table: ChartTable } {
  return {
    summary: favourites[0] ? `Most money was spent on ${favourites[0].name}.` : 'No products yet.',
    table: {
      columns: [
        { key: 'sku', title: 'Key', unit: 'text' },
        { key: 'name', title: 'Product', unit: 'text' },
        { key: 'orders', title: 'Orders', unit: 'count' },
        { key: 'units', title: 'Units', unit: 'count' },
        { key: 'net', title: 'Spent', unit: 'money' },
      ],
      rows: favourites,
    },
  }
}
