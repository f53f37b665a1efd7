import type { Reading } from '@/lib/ingest/layouts/reading'
import { fitsShape } from './fits-shape'
import { hasLongNumber, isHarmless } from './is-harmless'
import { redactCard, redactEmail, redactText } from './personal-cell'

/**
 * Replaces personal cells by keyed hashes; the redacted row reads again to the same outcome. A row whose cells do not
 * fit their columns may hold a name or card anywhere: there only cells that plainly tell of no person stay.
 * @returns a function of a data row's cells; it gives the same cells if the layout has no personal columns
 */
export function defineRedaction(
  reading: Pick<Reading, 'columns' | 'layout'>,
  pseudonym: (plain: string) => string,
): (cells: readonly string[]) => readonly string[] {
  const { columns, layout } = reading
  if (!columns.some(({ personal }) => personal)) return (cells) => cells
  const places = columns.map(({ field, personal }) => ({
    personal,
    basket: field === 'basket',
    shape: layout.columns.find((column) => column.field === field)?.shape ?? ('text' as const),
  }))

  return (cells) => {
    if (cells.every((cell) => cell.trim() === '')) return cells
    const misfits = new Set<number>()
    for (const [i, { personal, shape }] of places.entries()) {
      if (!personal && !fitsShape(cells[i] ?? '', shape, layout.payments)) misfits.add(i)
    }
    const shifted = cells.length !== places.length || misfits.size > 1
    return cells.map((cell, i) => {
      const place = places[i]
      if (place?.personal && place.shape === 'card') return redactCard(cell, pseudonym)
      if (place?.personal && place.shape === 'email') return redactEmail(cell, pseudonym)
      if (place?.personal) return redactText(cell, pseudonym)
      if (shifted) return isHarmless(cell, layout.payments) ? cell : redactText(cell, pseudonym)
      return misfits.has(i) && !(place?.basket && !hasLongNumber(cell)) ? redactText(cell, pseudonym) : cell
    })
  }
}
