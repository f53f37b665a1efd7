import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import { isDamagedId, POINT_ZERO } from './read-customer-id'
import type { Reasons } from './reasons'
import { detach } from './remember'

/**
 * Reads the numbers of orders or products of one column as exact text of their own; '' where the cell is empty. Where
 * all of the column has `.0`, it goes.
 */
export function defineIdCell(column: number, { columns }: Reading, tally: CleaningTally, reasons: Reasons) {
  const pointZero = columns[column]?.pointZero ?? false
  return (cells: readonly string[], row: number): string => {
    const text = (cells[column] ?? '').trim()
    const whole = pointZero ? POINT_ZERO.exec(text)?.[1] : undefined
    if (whole === undefined) return detach(text)
    tally.add('id-point-zero', row, `${reasons.quoted(column, text)} is read without the point.`)
    return detach(whole)
  }
}

/** The same for products: a number that lost its last digits may stand for several, and stays, since the sale is true. */
export function defineSkuCell(column: number, reading: Reading, tally: CleaningTally, reasons: Reasons) {
  const idCell = defineIdCell(column, reading, tally, reasons)
  return (cells: readonly string[], row: number): string => {
    const sku = idCell(cells, row)
    if (isDamagedId(sku)) {
      tally.add(
        'damaged-sku',
        row,
        `${reasons.quoted(column, sku)} has lost its last digits; it may be several products.`,
      )
    }
    return sku
  }
}
