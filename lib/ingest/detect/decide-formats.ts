import { bareNumber } from '@/lib/ingest/clean/bare-number'
import { POINT_ZERO } from '@/lib/ingest/clean/read-customer-id'
import { readNumber } from '@/lib/ingest/clean/read-number'
import { readTime } from '@/lib/ingest/clean/read-time'
import type { DateFormat, Field, Layout } from '@/lib/ingest/layouts/layout'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { densestFormat } from './densest-format'

export type DateDecision = {
  readonly format: DateFormat
  readonly from: 'data' | 'layout'
  /** More than one where the cells cannot tell: all of these read them. */
  readonly candidates: readonly DateFormat[]
}

/** A date in numbers that does not begin with its year, and what stands between them. */
const OPEN = /(?:^|[ ,])\d{1,2}([/. -]) ?\d{1,2}\1 ?\d{2,4}(?!\d)/
/** Formats of plain numbers, which no cell that is a date fits. */
const COUNTED: readonly DateFormat[] = ['spreadsheet-days', 'unix-seconds', 'unix-milliseconds', 'unix-microseconds']

/**
 * One date format for a column: the one in which most of its cells are real dates. Where the cells cannot tell
 * (3/4/2011), the one by which there are sales day by day; else the layout's; with points between (3.4.2011), the day first,
 * as everywhere. A column of numbers of days or seconds is one whatever the layout allows.
 * @param timed whether a column beside has the time of day
 */
export function decideDateFormat(
  cells: readonly string[],
  dates: Pick<Layout['dates'], 'allowed' | 'fallback'>,
  timed = false,
): DateDecision {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const written = bestFormats(filled, dates.allowed)
  const counted = written.count * 2 < filled.length ? bestFormats(filled, COUNTED) : written
  const { count, formats } = counted.count > written.count ? counted : written
  const [first = dates.fallback] = formats
  const format = formats.includes(dates.fallback) ? dates.fallback : first
  if (count === 0 || (dates.allowed.length === 1 && format === dates.fallback)) {
    return { format: dates.fallback, from: 'layout', candidates: [dates.fallback] }
  }
  const signs = formats.length === 1 ? [] : filled.flatMap((cell) => OPEN.exec(toLatinDigits(cell))?.[1] ?? [])
  if (signs.length === 0) return { format, from: 'data', candidates: [format] }
  if (formats.includes('day-first') && signs.every((sign) => sign === '.')) {
    return { format: 'day-first', from: 'data', candidates: ['day-first'] }
  }
  const dense = densestFormat(filled, formats, timed)
  return dense === null
    ? { format, from: 'layout', candidates: formats }
    : { format: dense, from: 'data', candidates: [dense] }
}

/** The formats in which most of the cells are times. */
function bestFormats(
  cells: readonly string[],
  formats: readonly DateFormat[],
): { count: number; formats: DateFormat[] } {
  const read = formats.map((format) => ({
    format,
    count: cells.filter((cell) => readTime(cell, format) !== null).length,
  }))
  const count = Math.max(...read.map((each) => each.count))
  return { count, formats: read.filter((each) => each.count === count).map(({ format }) => format) }
}

export type DecimalDecision = {
  readonly sign: '.' | ','
  /** Both where the cells cannot tell (1,234): each reads them, differently. */
  readonly candidates: readonly ('.' | ',')[]
}

/** One decimal sign for a column: the one with which more of its cells are numbers; the point if that is equal. */
export function decideDecimal(cells: readonly string[]): DecimalDecision {
  let points = 0
  let commas = 0
  let differing = 0
  for (const cell of cells) {
    const text = bareNumber(cell.trim())
    if (text === '') continue
    const point = readNumber(text, '.')
    const comma = readNumber(text, ',')
    if (point !== null) points++
    if (comma !== null) commas++
    if (point !== null && comma !== null && (point.units !== comma.units || point.scale !== comma.scale)) differing++
  }
  const sign = commas > points ? ',' : '.'
  return { sign, candidates: points === commas && differing > 0 ? ['.', ','] : [sign] }
}

export const decideDecimalSign = (cells: readonly string[]): '.' | ',' => decideDecimal(cells).sign

/** Whether every cell of a column of order or product numbers is a whole number with `.0`. */
export function isPointZero(field: Field | null, cells: readonly string[]): boolean {
  if (field !== 'order' && field !== 'sku') return false
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length > 0 && filled.every((cell) => POINT_ZERO.test(cell.trim()))
}
