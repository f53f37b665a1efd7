import type { Layout } from './layout'
import { onlineRetail } from './online-retail'

/** The gift wholesaler's later export: other header names, customer ids often as `17850.0`. */
export const onlineRetailII: Layout = {
  ...onlineRetail,
  name: 'online-retail-ii',
  title: 'Invoice lines (Invoice … Customer ID)',
  columns: [
    { field: 'order', names: ['Invoice'], shape: 'text', personal: false },
    { field: 'sku', names: ['StockCode'], shape: 'text', personal: false },
    { field: 'description', names: ['Description'], shape: 'text', personal: false },
    { field: 'quantity', names: ['Quantity'], shape: 'number', personal: false },
    { field: 'time', names: ['InvoiceDate'], shape: 'time', personal: false },
    { field: 'unitPrice', names: ['Price'], shape: 'number', personal: false },
    { field: 'customer', names: ['Customer ID'], shape: 'text', personal: false },
    { field: 'country', names: ['Country'], shape: 'text', personal: false },
  ],
}
