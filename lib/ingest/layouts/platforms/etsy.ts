import { definePlatform, needed, perhaps, personal } from './platform'

const dates = { allowed: ['month-first' as const, 'year-first' as const], fallback: 'month-first' as const }

/** Etsy's sold order items: one row a product; orders are written #3001, in the other file 3001. */
export const etsyOrderItems = definePlatform({
  name: 'etsy-order-items',
  title: 'Etsy order items',
  orderPrefix: '#',
  dates,
  columns: [
    needed('order', 'Order ID'),
    needed('time', 'Sale Date'),
    needed('description', 'Item Name'),
    needed('quantity', 'Quantity'),
    needed('unitPrice', 'Price'),
    needed('amount', 'Item Total'),
    perhaps('sku', 'SKU'),
    perhaps('discount', 'Discount Amount'),
    perhaps('tax', 'Order Sales Tax'),
    perhaps('shipping', 'Order Shipping'),
    perhaps('currency', 'Currency'),
    perhaps('payment', 'Payment Type'),
    perhaps('channel', 'Order Type'),
    perhaps('shippedAt', 'Date Shipped'),
    perhaps('country', 'Ship Country'),
    personal('customer', 'Buyer'),
  ],
})

/** Etsy's sold orders: one row an order, without its products; where the items came too, these are what was sold. */
export const etsyOrders = definePlatform({
  name: 'etsy-orders',
  title: 'Etsy orders',
  merge: 'append',
  dates,
  columns: [
    needed('order', 'Order ID'),
    needed('time', 'Sale Date'),
    needed('amount', 'Order Value'),
    needed('total', 'Order Total'),
    perhaps('quantity', 'Number of Items'),
    perhaps('discount', 'Discount Amount'),
    perhaps('tax', 'Sales Tax'),
    perhaps('orderShipping', 'Shipping'),
    perhaps('currency', 'Currency'),
    perhaps('status', 'Status'),
    perhaps('payment', 'Payment Method'),
    perhaps('channel', 'Order Type'),
    perhaps('shippedAt', 'Date Shipped'),
    perhaps('country', 'Ship Country'),
    personal('customer', 'Buyer'),
  ],
  uncountedStatuses: ['canceled', 'cancelled', 'refunded'],
})
