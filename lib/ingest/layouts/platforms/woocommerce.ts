import { definePlatform, needed, perhaps, personal } from './platform'

type Columns = Parameters<typeof definePlatform>[0]['columns']

/** One row a product, the order's part on the first of its rows or on all. */
const wooCommerce = (name: string, title: string, prices: Columns) =>
  definePlatform({
    name,
    title,
    rowShape: 'order-on-first-row',
    columns: [
      needed('order', 'Order Number'),
      needed('status', 'Order Status'),
      needed('time', 'Order Date'),
      needed('description', 'Item Name', 'Item Name (Localized)'),
      needed('quantity', 'Quantity (- Refund)', 'Quantity'),
      ...prices,
      perhaps('sku', 'SKU'),
      perhaps('category', 'Category', 'Item Category'),
      perhaps('orderShipping', 'Order Shipping Amount'),
      perhaps('orderRefund', 'Order Refund Amount'),
      perhaps('total', 'Order Total Amount'),
      perhaps('currency', 'Currency', 'Order Currency'),
      perhaps('payment', 'Payment Method Title'),
      perhaps('country', 'Country Code (Billing)', 'Country Code (Shipping)'),
      personal('email', 'Email (Billing)'),
    ],
    uncountedStatuses: ['cancelled', 'failed', 'refunded', 'pending payment', 'on hold', 'draft'],
  })

/** Advanced Order Export: `Item Cost` is what was paid for a piece, the cart's discounts taken off already. */
export const wooCommerceOrders = wooCommerce('woocommerce-orders', 'WooCommerce orders', [
  needed('unitPrice', 'Item Cost', 'Item Price'),
])

/** The same without prices of a piece: the line's total, discounts taken off. */
export const wooCommerceLineTotals = wooCommerce('woocommerce-line-totals', 'WooCommerce orders (line totals)', [
  needed('amount', 'Order Line Total', 'Item Total'),
])

/** Exports that give prices before discounts only: the cart's discount is the order's. */
export const wooCommerceBeforeDiscount = wooCommerce(
  'woocommerce-before-discount',
  'WooCommerce orders (prices before discounts)',
  [
    perhaps('unitPrice', 'Item Cost Before Discount'),
    perhaps('amount', 'Order Line Subtotal'),
    perhaps('orderDiscount', 'Cart Discount Amount'),
  ],
)
