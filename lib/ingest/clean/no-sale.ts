import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { typesOfKind } from './define-kinds'
import type { Rejection } from './rejection'

export type NoSale = { readonly rule: 'no-sale' | 'order-head'; readonly is: string }

const BY_KIND: NoSale = { rule: 'no-sale', is: 'is no sale by its kind, and has no order or product of its own.' }
const HEAD: NoSale = { rule: 'order-head', is: 'names an order whose items stand in rows of their own.' }

/** Why a row that lacks what a sale has is none: a payout has no order, a fee no product, the head of an order no item. Null: it is one. */
export function defineNoSale(reading: Reading, isHead: (cells: readonly string[]) => boolean) {
  const place = columnPlace(reading, 'lineType')
  const types = typesOfKind(reading.layout, 'adjustment')
  return (cells: readonly string[], { rule }: Rejection): NoSale | null => {
    if (!rule.endsWith('-missing')) return null
    if (isHead(cells)) return HEAD
    return types.size > 0 && types.has((cells[place] ?? '').trim().toLowerCase()) ? BY_KIND : null
  }
}
