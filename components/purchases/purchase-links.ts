/** Where a room keeps a customer's orders: `/shop/customer/orders`, and what every link there carries along. */
export type PurchaseLinks = { readonly orders: string; readonly suffix: string }

export const orderHref = ({ orders, suffix }: PurchaseLinks, orderKey: string): string =>
  `${orders}/${encodeURIComponent(orderKey)}${suffix}`
