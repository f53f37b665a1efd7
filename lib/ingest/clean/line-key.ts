import type { LineKind } from '@/lib/ingest/layouts/layout'
import { Hash53 } from './hash'
import { MONEY_PLACES, QUANTITY_PLACES, type Scaled } from './scaled'
import { writeScaled } from './write-scaled'

const hash = new Hash53()
const digits = new Uint8Array(32)

/**
 * Identity of an order line across imports, together with its order and the ordinal among equals: product, quantity,
 * unit price, amount, kind. Not the description, not the time: a re-export that renames or adds seconds loads nothing twice.
 * @returns a non-negative safe integer of 53 bits: the hash of the texts, numbers as canonical decimals
 */
export function lineKey(sku: string, quantity: Scaled, unitPrice: Scaled, amount: Scaled, kind: LineKind): number {
  hash.begin()
  hash.text(sku)
  add(quantity, QUANTITY_PLACES)
  add(unitPrice, MONEY_PLACES)
  add(amount, MONEY_PLACES)
  hash.text(kind)
  return hash.end()
}

function add(value: Scaled, places: number): void {
  if (typeof value === 'string') hash.text(value)
  else hash.ascii(digits, writeScaled(value, places, digits))
}
