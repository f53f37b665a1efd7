import { encodeRow } from './encode-row'
import { guardCell } from './guard-cell'

/** CSV text of a header and rows, safe to open in a spreadsheet. Null is an empty cell; numbers stay as they are. */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => (typeof value === 'string' ? guardCell(value) : String(value ?? ''))
  return [header, ...rows].map((row) => encodeRow(row.map(cell))).join('')
}
