import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { typesOfKind } from './define-kinds'
import type { Rejection } from './rejection'

/** Whether a row that lacks what a sale has is none by its kind: a payout has no order, a fee no product. */
export function defineNoSale(reading: Reading): (cells: readonly string[], rejection: Rejection) => boolean {
  const place = columnPlace(reading, 'lineType')
  const types = typesOfKind(reading.layout, 'adjustment')
  return (cells, { rule }) =>
    types.size > 0 && rule.endsWith('-missing') && types.has((cells[place] ?? '').trim().toLowerCase())
}
