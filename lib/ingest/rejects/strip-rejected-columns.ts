import { unguardCell } from '@/lib/domain/guard-cell'
import { REJECTED_COLUMNS } from './rejected-columns'

const ROW = /^\d+$/
const RULE = /^[a-z]+(-[a-z]+)+$/

/**
 * The original cells of a row of our file of rejected rows. A row that was rejected for its number of columns is
 * shorter or longer than the header, so the added cells are known by what they hold, else by their place.
 * @param width number of original columns
 */
export function stripRejectedColumns(cells: readonly string[], width: number): string[] {
  let filled = cells.length
  while (filled > REJECTED_COLUMNS.length && (cells[filled - 1] ?? '').trim() === '') filled--
  const added = filled - REJECTED_COLUMNS.length
  const known = added >= 0 && ROW.test(cells[added] ?? '') && RULE.test(cells[added + 1] ?? '')
  return cells.slice(0, known ? added : width).map(unguardCell)
}
