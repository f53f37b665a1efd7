import { definePlatform, needed, perhaps } from './platform'

/** Amazon's all-orders report: tab-separated; the price is that of all pieces of a row. It names no customers. */
export const amazonOrders = definePlatform({
  name: 'amazon-orders',
  title: 'Amazon all orders',
  columns: [
    needed('order', 'amazon-order-id'),
    needed('time', 'purchase-date'),
    needed('sku', 'sku'),
    needed('description', 'product-name'),
    needed('quantity', 'quantity'),
    needed('amount', 'item-price'),
    perhaps('tax', 'item-tax'),
    perhaps('shipping', 'shipping-price'),
    perhaps('discount', 'item-promotion-discount'),
    perhaps('currency', 'currency'),
    perhaps('status', 'order-status'),
    perhaps('channel', 'sales-channel'),
    perhaps('country', 'ship-country'),
  ],
  uncountedStatuses: ['cancelled', 'canceled'],
  fallback: { encoding: 'utf-8', delimiter: '\t' },
})
