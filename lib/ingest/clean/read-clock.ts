import type { ReadColumn } from '@/lib/ingest/layouts/reading'
import { areDayFractions, readDayFraction } from './day-fraction'

const POINTED = /^\d{1,2}\.\d{2}(\.\d{2})?$/
const BARE = /^(?:(?:[01]?\d|2[0-3])?[0-5]?\d|(?:[01]?\d|2[0-3])[0-5]\d[0-5]\d)$/
const LONG = 3

/** How the cells of a column of clocks are written, where it takes all of them to tell. */
export const clockForm = (cells: readonly string[]): Pick<ReadColumn, 'dayFraction' | 'bareClock'> => ({
  ...(areDayFractions(cells) && { dayFraction: true }),
  ...(areBareClocks(cells) && { bareClock: true }),
})

/** Reads the cells of a column of clocks as `9:05` or `9:05:30`; other text stays as it is. */
export function defineClock({ dayFraction, bareClock }: Pick<ReadColumn, 'dayFraction' | 'bareClock'>) {
  if (dayFraction) return (text: string): string => readDayFraction(text) ?? text
  if (bareClock) return (text: string): string => (BARE.test(text) ? withColons(text) : text)
  return (text: string): string => (POINTED.test(text) ? text.replaceAll('.', ':') : text)
}

/** Whether clocks are digits alone, `0945` or `94512`, of which a spreadsheet may have taken the zeros before. */
export function areBareClocks(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const long = filled.filter((cell) => cell.length >= LONG)
  return long.length * 2 > filled.length && filled.every((cell) => BARE.test(cell))
}

function withColons(digits: string): string {
  const padded = digits.padStart(digits.length > 4 ? 6 : 4, '0')
  return padded.match(/\d\d/g)?.join(':') ?? digits
}
