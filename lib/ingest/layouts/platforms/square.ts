import { definePlatform, needed, perhaps } from './platform'

const dates = {
  allowed: ['year-first' as const, 'month-first' as const, 'day-first' as const],
  fallback: 'month-first' as const,
  asks: true,
}

/** Square's item sales: one row a product of a receipt; discounts are written with a minus. */
export const squareItems = definePlatform({
  name: 'square-items',
  title: 'Square item sales',
  dates,
  columns: [
    needed('order', 'Transaction ID'),
    needed('date', 'Date'),
    needed('clock', 'Time'),
    needed('description', 'Item'),
    needed('quantity', 'Qty'),
    needed('amount', 'Gross Sales'),
    perhaps('sku', 'SKU'),
    perhaps('category', 'Category'),
    perhaps('discount', 'Discounts'),
    perhaps('tax', 'Tax'),
    perhaps('branch', 'Location'),
    perhaps('device', 'Device Name'),
    perhaps('channel', 'Channel'),
    perhaps('customer', 'Customer ID'),
  ],
})

/** Square's transactions: every receipt is an order of one line, without its products; its items count where they came too. */
export const squareTransactions = definePlatform({
  name: 'square-transactions',
  title: 'Square transactions',
  merge: 'append',
  dates,
  columns: [
    needed('order', 'Transaction ID'),
    needed('date', 'Date'),
    needed('clock', 'Time'),
    needed('amount', 'Gross Sales'),
    needed('total', 'Total Collected'),
    perhaps('discount', 'Discounts'),
    perhaps('tax', 'Tax'),
    perhaps('branch', 'Location'),
    perhaps('device', 'Device Name'),
    perhaps('channel', 'Channel', 'Source'),
    perhaps('status', 'Transaction Status'),
    perhaps('payment', 'Card Brand'),
    perhaps('customer', 'Customer ID'),
  ],
  uncountedStatuses: ['canceled', 'cancelled', 'failed', 'voided'],
})
