import type { Assigned } from './assignment'
import type { ColumnFacts } from './column-facts'
import { headerTokens } from './header-tokens'

/** They number whatever a row is. */
const BARE =
  /^(?:num|number|no|nr|n|doc|document|nummer|numero|numer|cislo|szam|sorszam|num doc|doc num|номер|№|编号|單號|单号|番号|번호)$/
const MOSTLY = 0.95
const FEWEST_GROUPS = 3

/**
 * Takes a column that is called no more than “Number” or “Doc” for the order's where no other is: rows with the same number
 * follow each other on one day, or the number has letters. One that counts the rows is none.
 * @param taken the field of each place so far; changed
 */
export function settleOrderNumber(
  taken: Map<number, Assigned>,
  facts: readonly ColumnFacts[],
  names: readonly string[],
  columns: readonly (readonly string[])[],
): void {
  const all = [...taken.values()]
  if (all.some(({ field }) => field === 'order' || field === 'basket')) return
  const days = columns[all.find(({ field }) => field === 'time' || field === 'date')?.place ?? -1]
  if (days === undefined) return
  const place = names.findIndex(
    (name, i) => !taken.has(i) && BARE.test(headerTokens(name.trim() === '№' ? 'номер' : name).join(' ')),
  )
  const cells = columns[place]
  const column = facts[place]
  if (cells === undefined || column === undefined || column.codes < MOSTLY || column.filled < column.rows * MOSTLY)
    return
  const isLettered = cells.filter((cell) => /\p{L}/u.test(cell)).length > cells.length / 2
  if (isLettered ? column.distinct > 1 : areOrders(cells, days))
    taken.set(place, { place, field: 'order', score: 0.6, why: 'It numbers what happened on one day.' })
}

/** Whether numbers come again, each in rows that follow each other, of one day. */
function areOrders(cells: readonly string[], days: readonly string[]): boolean {
  const seen = new Map<string, { day: string; last: number; rows: number; sound: boolean }>()
  for (const [row, cell] of cells.entries()) {
    const number = cell.trim()
    const day = (days[row] ?? '').trim().slice(0, 10)
    const known = seen.get(number)
    if (known === undefined) seen.set(number, { day, last: row, rows: 1, sound: true })
    else
      seen.set(number, {
        day,
        last: row,
        rows: known.rows + 1,
        sound: known.sound && known.last === row - 1 && known.day === day,
      })
  }
  const groups = [...seen.values()].filter(({ rows }) => rows > 1)
  return groups.length >= FEWEST_GROUPS && groups.filter(({ sound }) => sound).length >= groups.length * MOSTLY
}
