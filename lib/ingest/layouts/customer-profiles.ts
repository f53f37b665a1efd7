import { defineLayout } from './layout'

/**
 * The fashion group's customers: a row each, with what is known of them instead of orders. Looked at before it is loaded,
 * for its columns contradict one another.
 */
export const customerProfiles = defineLayout({
  name: 'customer-profiles',
  version: 1,
  title: 'Customer attributes',
  header: true,
  columns: [
    { field: 'customer', names: ['customer_id'], shape: 'text' },
    { field: 'attribute', names: ['orders'], shape: 'text' },
    { field: 'attribute', names: ['revenue'], shape: 'text' },
    { field: 'attribute', names: ['days_since_first_order'], shape: 'text' },
    { field: 'attribute', names: ['days_since_last_order'], shape: 'text' },
  ],
  rowShape: 'profile',
  dates: { allowed: ['year-first'], fallback: 'year-first' },
  orderKey: 'derived',
  lineKinds: [],
  review: true,
  policy: { maxRejectedShare: 0.05, maxRejectedRows: 100 },
  fallback: { encoding: 'utf-8', delimiter: ',' },
})
