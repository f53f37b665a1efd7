import type { Field } from '@/lib/domain/field'
import type { Reading } from '@/lib/ingest/layouts/reading'

/** What a row says of its order rather than of its line. Sums of money are not among them: they count once. */
const OF_THE_ORDER: ReadonlySet<Field> = new Set([
  'order',
  'time',
  'date',
  'clock',
  'zone',
  'currency',
  'customer',
  'personName',
  'email',
  'card',
  'country',
  'branch',
  'payment',
  'device',
  'channel',
  'status',
  'shippedAt',
])

/**
 * In files that say what concerns the order on its first row only, gives the rows after it the same. A row continues the
 * order above when it has no time of its own and no other order number. Call it with every row, in file order.
 */
export function defineFillDown({ columns, layout }: Reading): (cells: readonly string[]) => readonly string[] {
  if (layout.rowShape !== 'order-on-first-row') return (cells) => cells
  const filled = columns.flatMap(({ field }, place) => (field !== null && OF_THE_ORDER.has(field) ? [place] : []))
  const order = columns.findIndex(({ field }) => field === 'order')
  const time = columns.findIndex(({ field }) => field === 'time' || field === 'date')
  let first: readonly string[] = []
  return (cells) => {
    const own = (cells[order] ?? '').trim()
    const continues = (cells[time] ?? '').trim() === '' && (own === '' || own === (first[order] ?? '').trim())
    if (!continues) {
      first = cells
      return cells
    }
    return cells.map((cell, place) => (cell.trim() === '' && filled.includes(place) ? (first[place] ?? '') : cell))
  }
}
