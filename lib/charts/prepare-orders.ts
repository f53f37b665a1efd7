import type { OrderSummary } from '../contracts/orders'
import type { ChartTable } from './chart-table'

/** Orders as rows of a file. */
export const ordersTable = (orders: readonly OrderSummary[]): ChartTable => ({
  columns: [
    { key: 'order', title: 'Order', unit: 'text' },
    { key: 'date', title: 'Date', unit: 'hour' },
    { key: 'kind', title: 'Kind', unit: 'text' },
    { key: 'customer', title: 'Customer', unit: 'text', person: true },
    { key: 'branch', title: 'Branch', unit: 'text' },
    { key: 'country', title: 'Country', unit: 'text' },
    { key: 'payment', title: 'Payment', unit: 'text' },
    { key: 'lines', title: 'Lines', unit: 'count' },
    { key: 'units', title: 'Units', unit: 'count' },
    { key: 'gross', title: 'Gross sales', unit: 'money' },
    { key: 'discounts', title: 'Discounts', unit: 'money' },
    { key: 'returns', title: 'Returns', unit: 'money' },
    { key: 'net', title: 'Total', unit: 'money' },
  ],
  rows: orders.map(({ orderNumber, orderedAt, branch, ...order }) => ({
    order: orderNumber ?? order.orderKey,
    date: orderedAt,
    kind: order.kind,
    customer: order.customer,
    branch: branch?.name ?? null,
    country: order.country,
    payment: order.payment,
    lines: order.lines,
    units: order.units,
    gross: order.gross,
    discounts: order.discounts,
    returns: order.returns,
    net: order.net,
  })),
})
