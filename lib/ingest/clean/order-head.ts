import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { isNothing } from './is-nothing'

const SHIPPING: Partial<Record<Field, string>> = { sku: 'shipping', description: 'Shipping', quantity: '1' }
const SOME = /[1-9]/

/** Rows above the items of an order, in layouts that have them: they name the order and no product. */
export function defineOrderHead(reading: Reading) {
  const at = (field: Field) => columnPlace(reading, field)
  const { orderHeads } = reading.layout
  const [order, sku, description] = [at('order'), at('sku'), at('description')]
  const [price, shipping] = [at('unitPrice'), at('shipping')]
  const isBlank = (cells: readonly string[], place: number) => place < 0 || isNothing(cells[place] ?? '')
  const isHead = (cells: readonly string[]): boolean =>
    orderHeads && !isBlank(cells, order) && isBlank(cells, sku) && isBlank(cells, description)

  return {
    isHead,
    /** What it says of shipping, as a row of its own: its items say nothing of it. Other rows, and heads without, stay as they are. */
    asShipping(cells: readonly string[]): readonly string[] {
      if (!isHead(cells) || !SOME.test(cells[shipping] ?? '')) return cells
      return cells.map((cell, place) => {
        if (place === price) return cells[shipping] ?? ''
        if (place === shipping) return ''
        return SHIPPING[reading.columns[place]?.field ?? 'attribute'] ?? cell
      })
    },
  }
}
