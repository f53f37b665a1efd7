import { definePlatform, needed, perhaps, personal } from './platform'

/** eBay's orders report. */
export const ebayOrders = definePlatform({
  name: 'ebay-orders',
  title: 'eBay orders report',
  orderHeads: true,
  productKinds: [{ when: { skus: ['shipping', 'Shipping'] }, kind: 'service' }],
  columns: [
    needed('order', 'Order Number'),
    needed('time', 'Sale Date'),
    needed('description', 'Item Title'),
    needed('quantity', 'Quantity'),
    needed('unitPrice', 'Sold For'),
    perhaps('sku', 'Custom Label'),
    perhaps('tax', 'Seller Collected Tax'),
    perhaps('shipping', 'Shipping And Handling', 'Postage And Packaging'),
    perhaps('total', 'Total Price'),
    perhaps('payment', 'Payment Method'),
    perhaps('shippedAt', 'Shipped On Date'),
    perhaps('country', 'Ship To Country', 'Buyer Country'),
    personal('customer', 'Buyer Username'),
    personal('email', 'Buyer Email'),
  ],
})
