import { readTime } from '@/lib/ingest/clean/read-time'
import type { DateFormat } from '@/lib/ingest/layouts/layout'

const DAY = 86_400_000
const HOURS = /\d{1,2}[:h]\d{2}/
const FEWEST_DAYS = 3
/** Shops sell on a good part of the days between the first and the last. */
const DENSE = 0.3
const TIMES_DENSER = 5

/**
 * Of formats that all read the cells, the one by which there is a sale on nearly every day, where by the others there is one
 * on the same day of every month. Cells with the time of day are single sales, not sums of months.
 * @param timed whether a column beside has the time of day
 * @returns null where that tells nothing
 */
export function densestFormat(
  cells: readonly string[],
  formats: readonly DateFormat[],
  timed: boolean,
): DateFormat | null {
  if (!timed && !cells.every((cell) => HOURS.test(cell))) return null
  const told = formats
    .map((format) => ({ format, ...densityOf(cells, format) }))
    .sort((left, right) => right.density - left.density)
  const [first, second] = told
  if (first === undefined || second === undefined || first.days < FEWEST_DAYS) return null
  return first.density >= DENSE && first.density >= second.density * TIMES_DENSER ? first.format : null
}

function densityOf(cells: readonly string[], format: DateFormat): { days: number; density: number } {
  const days = new Set(
    cells.flatMap((cell) => {
      const read = readTime(cell, format)
      return read === null ? [] : [Date.UTC(read.year, read.month - 1, read.day) / DAY]
    }),
  )
  const span = Math.max(...days) - Math.min(...days) + 1
  return { days: days.size, density: days.size === 0 ? 0 : days.size / span }
}
