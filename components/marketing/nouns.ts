import type { RankingDimension } from '@/lib/contracts/product-ranking'

/** How what is ranked is called: on a switch, one of it, several in a sentence. */
export const nouns: Record<RankingDimension, { title: string; one: string; many: string }> = {
  product: { title: 'Products', one: 'Product', many: 'products' },
  country: { title: 'Countries', one: 'Country', many: 'countries' },
  branch: { title: 'Branches', one: 'Branch', many: 'branches' },
  brand: { title: 'Brands', one: 'Brand', many: 'brands' },
  customer: { title: 'Customers', one: 'Customer', many: 'customers' },
  payment: { title: 'Payments', one: 'Payment', many: 'payments' },
  device: { title: 'Devices', one: 'Device', many: 'devices' },
  channel: { title: 'Channels', one: 'Channel', many: 'channels' },
  category: { title: 'Categories', one: 'Category', many: 'categories' },
}
