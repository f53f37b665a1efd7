import { divideDecimals, multiplyDecimals, parseDecimal } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import { defineNumberCell, MONEY_ROOM } from './define-number-cell'
import { isNothing } from './is-nothing'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { MONEY_PLACES, type Scaled, scaled, scaledText } from './scaled'

const HUNDRED = { units: 100n, scale: 0 }
const CENTS = 2

/** What a percentage takes off an amount, to the cent, with the amount's sign; 0 where a layout has no such column. */
export function definePercentOff(reading: Reading, tally: CleaningTally, reasons: Reasons) {
  const place = columnPlace(reading, 'discountPercent')
  const percentCell = defineNumberCell(place, reading, MONEY_ROOM, tally, reasons)
  return (cells: readonly string[], amount: Scaled, row: number): Scaled | Rejection => {
    const cell = place < 0 ? '' : (cells[place] ?? '').replace('%', '').trim()
    if (isNothing(cell)) return 0
    const percent = percentCell(cell, row)
    if (percent instanceof Rejection) return percent
    const whole = parseDecimal(scaledText(amount, MONEY_PLACES))
    const { units, scale } = percent.value
    const off =
      whole && divideDecimals(multiplyDecimals(whole, { units: units < 0n ? -units : units, scale }), HUNDRED, CENTS)
    return off === null ? 0 : scaled(off, MONEY_PLACES)
  }
}
