import type { Frame } from '@/lib/ingest/layouts/reading'
import { namesSum } from '@/lib/ingest/parse/total-words'
import { toShape } from './row-shape'
import { isNearSum, sumNumber } from './sum-number'

type Rows = readonly (readonly string[])[]

/** Fewer rows of data do not tell what is always filled. */
const FEWEST_ROWS = 3
const ALWAYS = 0.95
/** Of rows that were not seen: they may lack what a few of the sample lack. */
const NEARLY_ALL = 0.98
const FEWEST_TO_JUDGE = 10
const MOSTLY = 0.5
const MOST_ROWS = 5_000
/** Of rows that name a sum, so many must be the sum of the rows above. */
const SUMS = 1 / 3

const NOTHING = { subtotals: null, alwaysFilled: [] }

/**
 * How sums between the rows of a table are known: they name one, and leave blank what every other row fills. Null where
 * there are none. One blank column is enough if they are what the rows above add up to; else there must be several.
 * Sums that begin further down are doubted by what the rows of the sample always fill.
 * @param rows of the table, below its header
 */
export function findSubtotals(rows: Rows, width: number): Pick<Frame, 'subtotals' | 'alwaysFilled'> {
  if (width < 2) return NOTHING
  // Headings of groups have one cell.
  const sample = rows.slice(0, MOST_ROWS).filter((cells) => toShape(cells).filled > 1)
  const places = Array.from({ length: width }, (_, place) => place)
  const filledIn = (of: Rows, share: number) =>
    places.filter((place) => of.filter((cells) => isFilled(cells, place)).length >= share * of.length)
  const mostly = filledIn(sample, MOSTLY)
  const named = new Set(
    sample.filter((cells) => cells.length <= width && mostly.some((at) => !isFilled(cells, at)) && cells.some(isName)),
  )
  const plain = sample.filter((cells) => !named.has(cells) && cells.length === width)
  if (plain.length < FEWEST_ROWS) return NOTHING
  const alwaysFilled = plain.length < FEWEST_TO_JUDGE ? [] : filledIn(plain, NEARLY_ALL)
  const always = filledIn(plain, ALWAYS)
  const sums = [...named].filter((cells) => always.some((place) => !isFilled(cells, place)) && cells.some(isNumber))
  const blank = always.filter((place) => sums.length > 0 && sums.every((cells) => !isFilled(cells, place)))
  if (blank.length === 0) return { subtotals: null, alwaysFilled }
  const proven = addingUp(sample, new Set(sums), places)
  const enough = proven >= SUMS * sums.length && proven > 0
  return { subtotals: enough || (blank.length > 1 && sums.length > 1) ? { blank } : null, alwaysFilled }
}

const isName = (cell: string): boolean => namesSum(cell.trim()) && !isNumber(cell)
const isNumber = (cell: string): boolean => sumNumber(cell) !== null
const isFilled = (cells: readonly string[], place: number): boolean => (cells[place] ?? '').trim() !== ''

/** How many of the rows are what the rows since the last such one add up to, in some column. */
function addingUp(rows: Rows, sums: ReadonlySet<readonly string[]>, places: readonly number[]): number {
  let since = places.map(() => 0)
  let found = 0
  for (const cells of rows) {
    const values = places.map((place) => sumNumber(cells[place] ?? ''))
    if (!sums.has(cells)) {
      since = since.map((sum, place) => sum + (values[place] ?? 0))
      continue
    }
    const fits = values.some((value, place) => value !== null && value !== 0 && isNearSum(since[place] ?? 0, value))
    if (fits) found++
    since = places.map(() => 0)
  }
  return found
}
