import { addDecimals, type Decimal, decimalText, divideDecimals, wholeDigits } from '@/lib/domain/decimal'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import { type ColumnNumber, type NumberColumn, readColumnNumber } from './read-column-number'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { remember } from './remember'
import { MONEY_PLACES, QUANTITY_PLACES, type Scaled, scaled } from './scaled'

/** An exact value, its canonical text, and itself in units of the room's smallest place. */
export type NumberCell = { readonly value: Decimal; readonly text: string; readonly scaled: Scaled }

/** Digits that the database keeps before and after the point. */
export type NumberRoom = { readonly whole: number; readonly places: number }
export const MONEY_ROOM: NumberRoom = { whole: 16, places: MONEY_PLACES }
export const QUANTITY_ROOM: NumberRoom = { whole: 14, places: QUANTITY_PLACES }

/** Of numbers that stand in no column of their own. */
const PLAIN_COLUMN: NumberColumn = { field: null, decimalSign: '.' }

const ONE: Decimal = { units: 1n, scale: 0 }
/** Significant digits of a number in floating point, and what is left of it once they are rounded. */
const NOISY_DIGITS = 15
const NOISE_FREE_PLACES = 4
/** Zeros behind the point of what was noise. */
const QUIET_PLACES = 9

type Problem = { readonly rule: string; readonly problem: string }

/** @param value that has room */
export const toNumberCell = (value: Decimal, { places }: NumberRoom): NumberCell => ({
  value,
  text: decimalText(value),
  scaled: scaled(value, places),
})

/** Reads the number cells of one column; an empty cell is the caller's to judge. What stood beside a number is counted. */
export function defineNumberCell(
  place: number,
  { columns, layout }: Pick<Reading, 'columns' | 'layout'>,
  room: NumberRoom,
  tally: CleaningTally,
  reasons: Reasons,
) {
  const { divideBy, ...plain } = columns[place] ?? PLAIN_COLUMN
  const column = divideBy === undefined || layout.rulesOff.includes('minor-units') ? plain : { ...plain, divideBy }
  const judge = remember((cell) => judgeNumber(cell.trim(), column, room, layout.rulesOff))
  return (cell: string, row: number): NumberCell | Rejection => {
    const judged = judge(cell)
    if ('rule' in judged) return new Rejection(judged.rule, reasons.cell(row, place, cell, judged.problem))
    if (judged.by !== null) tally.add(judged.by, row, `${reasons.quoted(place, cell)} was read as ${judged.text}.`)
    return judged
  }
}

function judgeNumber(
  text: string,
  column: NumberColumn,
  room: NumberRoom,
  rulesOff: readonly string[],
): (NumberCell & { readonly by: ColumnNumber['by'] | 'float-noise' }) | Problem {
  const read = readColumnNumber(text, column)
  if (read === null || (read.by !== null && rulesOff.includes(read.by))) {
    const example = column.decimalSign === '.' ? '12.50' : '12,50'
    return { rule: 'number-unreadable', problem: `is not a number. Write it like ${example} and upload the row again.` }
  }
  const value = rulesOff.includes('float-noise') ? read.value : withoutNoise(read.value, room)
  const by = read.by ?? (value === read.value ? null : 'float-noise')
  return outOfRoom(value, room) ?? { ...toNumberCell(value, room), by }
}

/** What programs mean by the sums they write: 26.400000000000002 is 26.4. */
function withoutNoise(value: Decimal, { places }: NumberRoom): Decimal {
  const digits = String(value.units).replace('-', '').length
  if (value.scale <= places || digits < NOISY_DIGITS) return value
  const rounded = divideDecimals(value, ONE, NOISE_FREE_PLACES) ?? value
  const noise = addDecimals(value, { ...rounded, units: -rounded.units })
  return noise.scale - String(noise.units).replace('-', '').length >= QUIET_PLACES ? rounded : value
}

/** Why a number cannot be kept exactly; null if it can. */
export function outOfRoom(value: Decimal, room: NumberRoom): Problem | null {
  if (value.scale > room.places) {
    return {
      rule: 'number-precision',
      problem: `has more than ${room.places} decimals and cannot be kept exactly. Round it and upload the row again.`,
    }
  }
  if (wholeDigits(value) > room.whole) {
    return { rule: 'number-too-large', problem: 'is too large to be true. Correct it and upload the row again.' }
  }
  return null
}
