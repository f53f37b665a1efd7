import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import { isNothing } from './is-nothing'
import { isDamagedId, POINT_ZERO } from './read-customer-id'
import type { Reasons } from './reasons'
import { remember } from './remember'

/**
 * Reads the numbers of orders or products of one column as exact text of their own; '' where the cell is empty, or says
 * that an order has none (`--`). Where
 * all of the column has `.0`, it goes, and so does what a layout says stands before numbers of orders.
 */
export function defineIdCell(column: number, { columns, layout }: Reading, tally: CleaningTally, reasons: Reasons) {
  const ofOrders = columns[column]?.field === 'order'
  const prefix = ofOrders ? layout.orderPrefix : ''
  const pointZero = columns[column]?.pointZero ?? false
  // One text for all cells that say the same: it is found again by its address.
  const kept = remember((text) => (ofOrders && isNothing(text) ? '' : text))
  return (cells: readonly string[], row: number): string => {
    const written = (cells[column] ?? '').trim()
    const text = prefix !== '' && written.startsWith(prefix) ? written.slice(prefix.length) : written
    const whole = pointZero ? POINT_ZERO.exec(text)?.[1] : undefined
    if (whole === undefined) return kept(text)
    tally.add('id-point-zero', row, `${reasons.quoted(column, text)} is read without the point.`)
    return kept(whole)
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
