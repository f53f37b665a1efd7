import { definePlatform, needed, perhaps, personal } from './platform'

/** Shopify's order export: what concerns an order stands on its first row only. Discounts and taxes are the order's. */
export const shopifyOrders = definePlatform({
  name: 'shopify-orders',
  title: 'Shopify orders',
  rowShape: 'order-on-first-row',
  columns: [
    needed('order', 'Name'),
    needed('time', 'Created at'),
    needed('quantity', 'Lineitem quantity'),
    needed('description', 'Lineitem name'),
    needed('unitPrice', 'Lineitem price'),
    perhaps('sku', 'Lineitem sku'),
    perhaps('discount', 'Discount Amount'),
    perhaps('tax', 'Taxes'),
    perhaps('orderSubtotal', 'Subtotal'),
    perhaps('orderShipping', 'Shipping'),
    perhaps('orderRefund', 'Refunded Amount'),
    perhaps('total', 'Total'),
    perhaps('currency', 'Currency'),
    perhaps('status', 'Financial Status'),
    perhaps('payment', 'Payment Method'),
    perhaps('channel', 'Source'),
    perhaps('shippedAt', 'Fulfilled at'),
    perhaps('country', 'Shipping Country', 'Billing Country'),
    perhaps('branch', 'Location'),
    personal('email', 'Email'),
  ],
  uncountedStatuses: ['voided', 'refunded', 'expired'],
})
