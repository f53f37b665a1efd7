import type { View } from '@/lib/contracts/view'
import { standardHours } from '@/lib/domain/view-choices'

/** Which sales count; a value with a leading `!` is excluded, empty text means "none given". */
export type SalesFilter = Pick<
  View,
  'customers' | 'kinds' | 'branch' | 'country' | 'product' | 'brand' | 'category' | 'kept' | 'hours'
>

/** The filter that lets everything through. */
export const everySale: SalesFilter = {
  customers: 'all',
  kinds: [],
  branch: [],
  country: [],
  product: [],
  brand: [],
  category: [],
  kept: false,
  hours: standardHours,
}

/** Whether only some products count. */
export const isOfProducts = ({ kinds, product, brand, category }: SalesFilter): boolean =>
  product.length + brand.length + category.length > 0 || (kinds.length > 0 && new Set(kinds).size < 3)
