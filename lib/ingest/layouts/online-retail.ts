import type { Layout } from './layout'

/** The gift wholesaler's first export: one row per invoice line (kinds of line and product: METRICS). */
export const onlineRetail: Layout = {
  name: 'online-retail',
  version: 1,
  title: 'Invoice lines (InvoiceNo … CustomerID)',
  header: true,
  columns: [
    { field: 'order', names: ['InvoiceNo'], shape: 'text', personal: false },
    { field: 'sku', names: ['StockCode'], shape: 'text', personal: false },
    { field: 'description', names: ['Description'], shape: 'text', personal: false },
    { field: 'quantity', names: ['Quantity'], shape: 'number', personal: false },
    { field: 'time', names: ['InvoiceDate'], shape: 'time', personal: false },
    { field: 'unitPrice', names: ['UnitPrice'], shape: 'number', personal: false },
    { field: 'customer', names: ['CustomerID'], shape: 'text', personal: false },
    { field: 'country', names: ['Country'], shape: 'text', personal: false },
  ],
  rowShape: 'line-per-row',
  dates: { allowed: ['month-first', 'day-first', 'year-first'], fallback: 'month-first' },
  orderKey: 'number',
  lineKinds: [
    { when: { orderStartsWith: 'A' }, kind: 'adjustment' },
    { when: { orderStartsWith: 'C' }, kind: 'cancellation' },
    { when: { quantity: 'negative' }, kind: 'adjustment' },
    { when: { unitPrice: 'zero' }, kind: 'free' },
  ],
  productKinds: [
    { when: { skus: ['POST', 'DOT', 'C2', 'M', 'm', 'S', 'D'] }, kind: 'service' },
    { when: { skuStartsWith: 'gift_' }, kind: 'service' },
    { when: { skus: ['AMAZONFEE', 'BANK CHARGES', 'CRUK', 'B', 'PADS'] }, kind: 'adjustment' },
  ],
  payments: [],
  cardPayment: null,
  merge: 'append',
  limits: { earliest: '1990-01-02', latestDaysAfterUpload: 2 },
  policy: { maxRejectedShare: 0.05, maxRejectedRows: 100 },
  fallback: { encoding: 'windows-1252', delimiter: ',' },
}
