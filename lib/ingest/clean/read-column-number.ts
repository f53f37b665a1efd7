import { type Decimal, divideDecimals, multiplyDecimals } from '@/lib/domain/decimal'
import type { ReadColumn } from '@/lib/ingest/layouts/reading'
import { hasOtherDigits } from '@/lib/ingest/parse/latin-digits'
import { readNumber } from './read-number'
import { QUANTITY_PLACES } from './scaled'
import { splitMark } from './split-mark'
import { partOf, splitUnit } from './split-unit'

/** How many of the smallest coin make one of the currency. */
export const MINOR_UNITS = 100
const MINOR_PLACES = 2

/** What a cell holds beside its number. */
type BesideNumber = 'quantity-unit' | 'credit-debit' | 'other-digits' | 'minor-units'

export type ColumnNumber = {
  readonly value: Decimal
  /** The rule by which it was read; null where it is a number as numbers are written. */
  readonly by: BesideNumber | null
}

/** What of a column says how its numbers are written. */
export type NumberColumn = Pick<ReadColumn, 'field' | 'decimalSign' | 'negativeMark' | 'divideBy'> & {
  readonly units?: readonly string[] | undefined
}

/** Reads a number as its column has them: of quantities with a unit, of amounts with credit and debit. Null if it is none. */
export function readColumnNumber(text: string, column: NumberColumn): ColumnNumber | null {
  const { decimalSign, field, negativeMark, divideBy } = column
  const value = readNumber(text, decimalSign)
  if (value !== null && divideBy === MINOR_UNITS)
    return { value: { ...value, scale: value.scale + MINOR_PLACES }, by: 'minor-units' }
  if (value !== null) return { value, by: hasOtherDigits(text) ? 'other-digits' : null }
  if (field === 'quantity') return readQuantity(text, column)
  return negativeMark === undefined ? null : readMarked(text, column)
}

function readQuantity(text: string, { decimalSign, units = [] }: NumberColumn): ColumnNumber | null {
  const split = splitUnit(text)
  const number = split && readNumber(split.number, decimalSign)
  if (split === null || number === null) return null
  const { times, per } = partOf(split.unit, units)
  const parts = multiplyDecimals(number, { units: times, scale: 0 })
  const value = divideDecimals(parts, { units: per, scale: 0 }, QUANTITY_PLACES)
  // More decimals than are kept are for who keeps them to refuse.
  return { value: per === 1n || value === null ? parts : value, by: 'quantity-unit' }
}

function readMarked(text: string, { decimalSign, negativeMark }: NumberColumn): ColumnNumber | null {
  const split = splitMark(text)
  const value = split && readNumber(split.number, decimalSign)
  if (split === null || value === null) return null
  return { value: split.mark === negativeMark ? { ...value, units: -value.units } : value, by: 'credit-debit' }
}
