import type { Reading } from '@/lib/ingest/layouts/reading'
import type { MendedRow } from '@/lib/ingest/parse/row-reader'
import type { Repair } from './cleaned-row'
import { isHarmless } from './is-harmless'

const LONGEST = 60
const CURRENCY = /^[A-Z]{3}$/
const LONGEST_ROW = 300
const DAMAGES: Record<MendedRow['damage'], string> = {
  'stray-quote': 'a quote is out of place.',
  'missing-separator': 'a separator is missing.',
  'extra-separator': 'there is a separator too many.',
  'other-delimiter': 'it is written with another separator.',
  'broken-line': 'a line break cuts it.',
  'wrapped-row': 'it stands in quotes as a whole.',
}

/** Wording of reasons and notes; quotes no personal cell. */
export type Reasons = {
  /** `Row 1,204: Quantity “12,5o” is not a number. Correct it …` */
  readonly cell: (row: number, column: number, cell: string, problem: string) => string
  readonly row: (row: number, problem: string) => string
  /** What was wrong with a damaged row. */
  readonly damage: (row: number, damage: MendedRow['damage']) => string
  /** A damaged row, before and after, as far as it may be shown. */
  readonly repair: (before: MendedRow, after: readonly string[]) => Repair
  /** `Quantity “12,5o”`, as far as it may be shown. */
  readonly quoted: (column: number, cell: string) => string
}

/**
 * In a layout with personal columns a cell may hold what belongs into its neighbour. There a cell that may tell of a
 * person is described by its shape, letters as `x` and digits as `9`.
 */
export function defineReasons({ columns, layout }: Pick<Reading, 'columns' | 'layout'>): Reasons {
  const personalFile = columns.some(({ personal }) => personal)
  const quoted = (column: number, cell: string) => {
    const { name = `column ${column + 1}`, personal = false, field } = columns[column] ?? {}
    if (personal || cell.trim() === '') return name
    const harmless = isHarmless(cell, layout.payments) || (field === 'currency' && CURRENCY.test(cell.trim()))
    if (personalFile && !harmless) return `${name} (written like “${shorten(shapeOf(cell))}”)`
    return `${name} “${shorten(cell)}”`
  }
  const row = (number: number, problem: string) => `Row ${number.toLocaleString('en')}: ${problem}`
  const shown = (text: string) => shorten(personalFile ? shapeOf(text) : text, LONGEST_ROW)
  return {
    row,
    damage: (number, damage) => row(number, DAMAGES[damage]),
    repair: ({ text }, after) => ({ before: shown(text), after: after.map(shown) }),
    quoted,
    cell: (number, column, cell, problem) => row(number, `${quoted(column, cell)} ${problem}`),
  }
}

/** Letters as `x`, digits as `9`: shows how a cell is written without what it says. */
export function shapeOf(cell: string): string {
  return cell.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '9')
}

/** Marks that turn the direction of what follows: of the sentence too that quotes them. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

function shorten(text: string, longest = LONGEST): string {
  const line = text.trim().replace(TURNING, '').replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
