import type { LineKind } from '@/lib/ingest/layouts/layout'
import { hash53 } from './hash'

/**
 * Identity of an order line across imports, together with its order and the ordinal among equals: product, quantity,
 * unit price, amount, kind. Not the description, not the time: a re-export that renames or adds seconds loads nothing twice.
 * @param quantity canonical decimal text, as `unitPrice` and `amount`
 * @returns a non-negative safe integer of 53 bits
 */
export function lineKey(sku: string, quantity: string, unitPrice: string, amount: string, kind: LineKind): number {
  return hash53([sku, quantity, unitPrice, amount], kind)
}
