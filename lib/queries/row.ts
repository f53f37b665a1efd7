import { z } from 'zod'
import { trimDecimal } from '@/lib/domain/money'

/** A counted column: bigint or integer → number. */
export const counted = z.union([z.bigint(), z.number().int()]).transform(Number)

/** A `numeric` column cast to text → the shortest exact text. */
export const exact = z.string().transform(trimDecimal)

/** The columns of `sumsOf`. */
export const sumsColumns = {
  gross: exact,
  discounts: exact,
  returns: exact,
  units: exact,
  orders: counted,
  cancelled: counted,
}
