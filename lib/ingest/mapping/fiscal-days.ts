import { isFiscalStart, toFiscalDay } from '@/lib/ingest/clean/fiscal-day'
import type { Reading } from '@/lib/ingest/layouts/reading'

type Rows = readonly (readonly string[])[]

/** Where the first line of a DATEV file says when its fiscal year begins. */
const START = 12
const DATE = /^beleg ?datum$/i

/** The column of days and months without a year, and the day on which their year begins; null where a file has none. */
export function findFiscalDays(
  head: Rows,
  names: readonly string[],
  rows: Rows,
): { place: number; start: string } | null {
  const about = head.find((cells) => /^(EXTF|DTVF)$/.test((cells[0] ?? '').trim()))
  const start = (about?.[START] ?? '').trim()
  const place = names.findIndex((name) => DATE.test(name.trim()))
  if (place < 0 || !isFiscalStart(start)) return null
  const filled = rows.map((cells) => (cells[place] ?? '').trim()).filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => toFiscalDay(cell, start) !== null) ? { place, start } : null
}

/** The rows with whole days. */
export const withFiscalDays = (rows: Rows, { place, start }: { place: number; start: string }): Rows =>
  rows.map((cells) => cells.map((cell, i) => (i === place ? (toFiscalDay(cell, start) ?? cell) : cell)))

/** A reading that knows the year of its days and months. */
export function readFiscalDays(reading: Reading, head: Rows, rows: Rows): Reading {
  const found = findFiscalDays(
    head,
    reading.columns.map(({ name }) => name),
    rows,
  )
  if (found === null) return reading
  const columns = reading.columns.map((column, place) =>
    place === found.place ? { ...column, fiscalStart: found.start } : column,
  )
  return { ...reading, columns }
}
