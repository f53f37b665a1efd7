import { defineLayout } from './layout'

/** The gift wholesaler's first export: one row per invoice line (kinds of line and product: METRICS). */
export const onlineRetail = defineLayout({
  name: 'online-retail',
  version: 1,
  title: 'Invoice lines (InvoiceNo … CustomerID)',
  header: true,
  columns: [
    { field: 'order', names: ['InvoiceNo'], shape: 'text' },
    { field: 'sku', names: ['StockCode'], shape: 'text' },
    { field: 'description', names: ['Description'], shape: 'text' },
    { field: 'quantity', names: ['Quantity'], shape: 'number' },
    { field: 'time', names: ['InvoiceDate'], shape: 'time' },
    { field: 'unitPrice', names: ['UnitPrice'], shape: 'number' },
    { field: 'customer', names: ['CustomerID'], shape: 'text' },
    { field: 'country', names: ['Country'], shape: 'text' },
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
  rulesOff: ['drop-repeated-row', 'product-by-name'],
  policy: { maxRejectedShare: 0.05, maxRejectedRows: 100 },
  fallback: { encoding: 'windows-1252', delimiter: ',' },
})
