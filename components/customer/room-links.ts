import type { PurchaseLinks } from '../purchases/purchase-links'

/** The addresses of a customer's room. A preview keeps saying whose room it is. */
export function roomLinks(slug: string, customer: string, preview: boolean): PurchaseLinks & { overview: string } {
  const suffix = preview ? `?preview=${encodeURIComponent(customer)}` : ''
  return { overview: `/${slug}/customer${suffix}`, orders: `/${slug}/customer/orders`, suffix }
}
