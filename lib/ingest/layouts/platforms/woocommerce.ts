import { definePlatform, needed, perhaps, personal } from './platform'

/** WooCommerce, as its Advanced Order Export writes orders: one row a product, the order's part on the first or on all. */
export const wooCommerceOrders = definePlatform({
  name: 'woocommerce-orders',
  title: 'WooCommerce orders',
  rowShape: 'order-on-first-row',
  columns: [
    needed('order', 'Order Number'),
    needed('status', 'Order Status'),
    needed('time', 'Order Date'),
    needed('description', 'Item Name', 'Item Name (Localized)'),
    needed('quantity', 'Quantity (- Refund)', 'Quantity'),
    perhaps('unitPrice', 'Item Cost', 'Item Cost Before Discount', 'Item Price'),
    perhaps('amount', 'Order Line Subtotal', 'Order Line Total', 'Item Total'),
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
