import { defineBody } from './column-kinds'
import { toShape } from './row-shape'
import { trimNotes } from './trim-notes'

type Rows = readonly (readonly string[])[]

/**
 * How many of a table's last rows are its own: notes, totals and blank rows after them are not.
 * @param known other rows of the table, by which the last are judged
 */
export function countTableRows(known: Rows, last: Rows, width: number): number {
  const rows = [...known, ...last]
  const shapes = rows.map(toShape)
  const table = { rows, shapes, width, top: 0, headerRows: 0, body: defineBody(rows, shapes, width) }
  return trimNotes(table, 0, rows.length, new Map()) - known.length
}
