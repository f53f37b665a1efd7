import { addDecimals, type Decimal, divideDecimals, multiplyDecimals } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Field } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { MONEY_ROOM, type NumberCell, toNumberCell } from './define-number-cell'
import { readNumber } from './read-number'

const CENT = 0.011
const PLACES = 2

/**
 * Takes out of a refund the tax that the order's sales do not hold: the same share as of the order's total. Where prices
 * hold tax (total = subtotal + shipping), or the row does not say, a refund stays as it is.
 */
export function defineRefundTax(reading: Reading): (refund: NumberCell, cells: readonly string[]) => NumberCell {
  const at = (field: Field) => columnPlace(reading, field)
  const places = { total: at('total'), tax: at('tax'), subtotal: at('orderSubtotal'), shipping: at('orderShipping') }
  if (places.total < 0 || places.tax < 0 || places.subtotal < 0) return (refund) => refund
  const read = (place: number, cells: readonly string[]): Decimal =>
    (place < 0 ? null : readNumber((cells[place] ?? '').trim(), reading.columns[place]?.decimalSign ?? '.')) ?? ZERO
  return (refund, cells) => {
    const total = read(places.total, cells)
    const tax = read(places.tax, cells)
    const before = addDecimals(read(places.subtotal, cells), read(places.shipping, cells))
    const onTop = Math.abs(toNumber(before) + toNumber(tax) - toNumber(total)) <= CENT
    if (tax.units === 0n || !onTop) return refund
    const share = multiplyDecimals(refund.value, addDecimals(total, { ...tax, units: -tax.units }))
    const value = divideDecimals(share, total, PLACES)
    return value === null ? refund : toNumberCell(value, MONEY_ROOM)
  }
}

const ZERO: Decimal = { units: 0n, scale: 0 }

const toNumber = ({ units, scale }: Decimal): number => Number(units) / 10 ** scale
