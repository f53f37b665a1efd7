import { readNumber } from '@/lib/ingest/clean/read-number'
import { readTime } from '@/lib/ingest/clean/read-time'
import type { DateFormat, Layout } from '@/lib/ingest/layouts/layout'

export type DateDecision = { readonly format: DateFormat; readonly from: 'data' | 'layout' }

/**
 * One date format for a column: the one in which most of its cells are real dates. Where the cells cannot tell
 * (3/4/2011), the layout's.
 */
export function decideDateFormat(cells: readonly string[], dates: Layout['dates']): DateDecision {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const read = dates.allowed.map((format) => ({
    format,
    count: filled.filter((cell) => readTime(cell, format) !== null).length,
  }))
  const most = Math.max(...read.map(({ count }) => count))
  const best = read.filter(({ count }) => count === most)
  const [only] = best
  return best.length === 1 && only !== undefined && dates.allowed.length > 1
    ? { format: only.format, from: 'data' }
    : { format: dates.fallback, from: 'layout' }
}

/** One decimal sign for a column: the one with which more of its cells are numbers; the point if that is equal. */
export function decideDecimalSign(cells: readonly string[]): '.' | ',' {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const points = filled.filter((cell) => readNumber(cell, '.') !== null).length
  return filled.filter((cell) => readNumber(cell, ',') !== null).length > points ? ',' : '.'
}
