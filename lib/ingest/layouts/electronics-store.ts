import { defineLayout } from './layout'

/**
 * The electronics store's file: one row a piece, no quantity; ids of 19 digits, of which spreadsheets damage the end;
 * most buyers are guests, and many prices are missing.
 */
export const electronicsStore = defineLayout({
  name: 'electronics-store',
  version: 1,
  title: 'Purchases (event_time … user_id)',
  header: true,
  columns: [
    { field: 'time', names: ['event_time'], shape: 'time' },
    { field: 'order', names: ['order_id'], shape: 'text' },
    { field: 'sku', names: ['product_id'], shape: 'text' },
    { field: 'category', names: ['category_code'], shape: 'text' },
    { field: 'brand', names: ['brand'], shape: 'text' },
    { field: 'unitPrice', names: ['price'], shape: 'number' },
    { field: 'customer', names: ['user_id'], shape: 'text' },
  ],
  rowShape: 'line-per-row',
  dates: { allowed: ['year-first'], fallback: 'year-first' },
  orderKey: 'number',
  lineKinds: [
    { when: { unitPrice: 'negative' }, kind: 'return' },
    { when: { unitPrice: 'zero' }, kind: 'free' },
  ],
  policy: { maxRejectedShare: 0.3, maxRejectedRows: 100 },
  fallback: { encoding: 'utf-8', delimiter: ',' },
})
