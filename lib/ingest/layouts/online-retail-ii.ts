import { defineLayout } from './layout'
import { onlineRetail } from './online-retail'

/** The gift wholesaler's later export: other header names, customer ids often as `17850.0`. */
export const onlineRetailII = defineLayout({
  ...onlineRetail,
  name: 'online-retail-ii',
  title: 'Invoice lines (Invoice … Customer ID)',
  columns: [
    { field: 'order', names: ['Invoice'], shape: 'text' },
    { field: 'sku', names: ['StockCode'], shape: 'text' },
    { field: 'description', names: ['Description'], shape: 'text' },
    { field: 'quantity', names: ['Quantity'], shape: 'number' },
    { field: 'time', names: ['InvoiceDate'], shape: 'time' },
    { field: 'unitPrice', names: ['Price'], shape: 'number' },
    { field: 'customer', names: ['Customer ID'], shape: 'text' },
    { field: 'country', names: ['Country'], shape: 'text' },
  ],
})
