import { moneyFields } from '@/lib/domain/field'
import { MINOR_UNITS } from '@/lib/ingest/clean/read-column-number'
import { readNumber } from '@/lib/ingest/clean/read-number'
import type { ReadColumn } from '@/lib/ingest/layouts/reading'
import { headerTokens } from '@/lib/ingest/mapping/header-tokens'

const MINOR = new Set(
  'cents cent ct cts pence minor centimes centime centimos centesimi centavos grosze groszy haler haleru kopecks kopeks коп копеек копейках копійок kurus paise'.split(
    ' ',
  ),
)
/** `per cent` and `pour cent` are shares. */
const SHARE = new Set(['per', 'pour', 'por', 'pro'])
const MINOR_SIGN = /öre|øre|[(（]分[)）]/i
/** As programs write money in JSON: `total_money.amount` beside `total_money.currency`. */
const MONEY_OBJECT = /^(.*money)\.amount$/i
const FORMATTED = /[_. ]?(?:formatted|display|string)$/i
const LEAST_ROWS = 3

/**
 * Places of columns of money whose whole numbers are cents: their headers say so, or each is a hundred times what another
 * column shows of the same (`subtotal` 2250 beside `subtotal_formatted` $22.50). Where one is, so are whole numbers beside.
 * @param cellsOf the sampled cells of a column
 */
export function minorUnitColumns(
  columns: readonly Pick<ReadColumn, 'name' | 'field'>[],
  cellsOf: (place: number) => readonly string[],
): ReadonlySet<number> {
  const names = columns.map(({ name }) => name)
  const whole = columns.flatMap(({ field }, place) =>
    field !== null && moneyFields.has(field) && isWhole(cellsOf(place)) ? [place] : [],
  )
  const isTold = (place: number) => {
    const name = names[place] ?? ''
    return saysMinor(name) || isMoneyObject(name, names) || hasFormatted(name, place, names, cellsOf)
  }
  return new Set(whole.some(isTold) ? whole : [])
}

function saysMinor(name: string): boolean {
  if (MINOR_SIGN.test(name)) return true
  const tokens = headerTokens(name)
  return tokens.some((token, i) => MINOR.has(token) && !SHARE.has(tokens[i - 1] ?? ''))
}

function isMoneyObject(name: string, names: readonly string[]): boolean {
  const [, owner] = MONEY_OBJECT.exec(name) ?? []
  return owner !== undefined && names.includes(`${owner}.currency`)
}

function hasFormatted(
  name: string,
  place: number,
  names: readonly string[],
  cellsOf: (place: number) => readonly string[],
): boolean {
  const twin = names.findIndex((other) => FORMATTED.test(other) && other.replace(FORMATTED, '') === name)
  if (twin < 0) return false
  const shown = cellsOf(twin)
  const pairs = cellsOf(place).flatMap((cell, i) => {
    const [minor, whole] = [toNumber(cell), toNumber(shown[i] ?? '')]
    return minor === null || whole === null || minor === 0 ? [] : [Math.abs(minor - whole * MINOR_UNITS) < 0.5]
  })
  return pairs.length >= LEAST_ROWS && pairs.every(Boolean)
}

const isWhole = (cells: readonly string[]): boolean => {
  const numbers = cells.flatMap((cell) => (cell.trim() === '' ? [] : [toNumber(cell)]))
  return numbers.length > 0 && numbers.every((number) => number === null || Number.isInteger(number))
}

function toNumber(cell: string): number | null {
  const read = readNumber(cell.trim(), '.')
  return read === null ? null : Number(read.units) / 10 ** read.scale
}
