import type { View } from '@/lib/contracts/view'
import { orderAttributes, standardHours } from '@/lib/domain/view-choices'

export type OrderAttribute = (typeof orderAttributes)[number]

/** Which sales count; a value with a leading `!` is excluded, empty text means "none given". */
export type SalesFilter = Pick<
  View,
  'customers' | 'kinds' | 'branch' | OrderAttribute | 'product' | 'brand' | 'category' | 'kept' | 'hours'
>

/** The filter that lets everything through. */
export const everySale: SalesFilter = {
  customers: 'all',
  kinds: [],
  branch: [],
  country: [],
  payment: [],
  device: [],
  channel: [],
  product: [],
  brand: [],
  category: [],
  kept: false,
  hours: standardHours,
}

/** Whether only some products count. */
export const isOfProducts = ({ kinds, product, brand, category }: SalesFilter): boolean =>
  product.length + brand.length + category.length > 0 || (kinds.length > 0 && new Set(kinds).size < 3)

/** Whether all goods count but those of some other kinds: few, as long as products proper count. */
export const leavesOutKinds = (filter: SalesFilter): boolean =>
  isOfProducts(filter) &&
  filter.product.length + filter.brand.length + filter.category.length === 0 &&
  filter.kinds.includes('product')

/** Whether so few goods count that they are looked up, not all others taken off. */
export const isOfFewProducts = (filter: SalesFilter): boolean => isOfProducts(filter) && !leavesOutKinds(filter)

/** Whether only orders of some countries, payments, devices or channels count. */
export const isOfOrders = (filter: Pick<SalesFilter, OrderAttribute>): boolean =>
  orderAttributes.some((attribute) => filter[attribute].length > 0)

export const isOrderAttribute = (by: string): by is OrderAttribute => orderAttributes.some((one) => one === by)
