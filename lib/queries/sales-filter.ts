import type { View } from '@/lib/contracts/view'

/** Which sales count; a value with a leading `!` is excluded, empty text means "none given". */
export type SalesFilter = Pick<View, 'customers' | 'kinds' | 'branch' | 'country' | 'product'>

/** The filter that lets everything through. */
export const everySale: SalesFilter = { customers: 'all', kinds: [], branch: [], country: [], product: [] }

/** Whether only some products count. */
export const isOfProducts = ({ kinds, product }: SalesFilter): boolean =>
  product.length > 0 || (kinds.length > 0 && new Set(kinds).size < 3)
