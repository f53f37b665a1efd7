import { isNearSum, sumNumber } from '@/lib/ingest/detect/sum-number'
import type { CleanedLine } from './cleaned-row'
import { MONEY_PLACES, type Scaled } from './scaled'

/** Rows that are looked back upon: no group of a report is larger. */
const MOST_ROWS = 20_000
/** Where rows come to so many times a sum, no more of them are part of it. */
const FAR = 4

const numberOf = (amount: Scaled): number => (typeof amount === 'number' ? amount / 10 ** MONEY_PLACES : Number(amount))

/** Remembers what was sold by the last rows of a file, and tells sums of them. Add every row in file order. */
export function defineSumsAbove() {
  const amounts = new Float64Array(MOST_ROWS)
  let rows = 0

  function isSum(value: number, fewest: number): boolean {
    let sum = 0
    for (let back = 1; back <= Math.min(rows, MOST_ROWS); back++) {
      sum += amounts[(rows - back) % MOST_ROWS] ?? 0
      if (Math.abs(sum) > FAR * Math.abs(value)) return false
      if (back >= fewest && isNearSum(sum, value)) return true
    }
    return false
  }

  const hasSum = (value: number | null, fewest: number): boolean =>
    value !== null && value !== 0 && isSum(value, fewest)

  return {
    add(lines: readonly CleanedLine[]): void {
      let amount = 0
      for (const line of lines) amount += numberOf(line.amount)
      amounts[rows % MOST_ROWS] = amount
      rows++
    },
    /** Whether one of the cells is what so many or more of the rows right above add up to. */
    inCells: (cells: readonly string[], fewest: number): boolean =>
      cells.some((cell) => hasSum(sumNumber(cell), fewest)),
    /** Whether the amount of a row that could be sold is. */
    inAmount: (lines: readonly CleanedLine[], fewest: number): boolean =>
      lines.length === 1 && hasSum(numberOf(lines[0]?.amount ?? 0), fewest),
  }
}
