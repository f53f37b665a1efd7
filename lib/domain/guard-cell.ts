const GUARDED_START = /^[=+\-@\t\r']/
const GUARDED = /^'[=+\-@\t\r']/
const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d+)*|[.,]\d+)$/

/** Keeps a spreadsheet from running a text cell as a formula: a leading `'`. Plain numbers stay as they are. */
export function guardCell(cell: string): string {
  return GUARDED_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell
}

/** Undoes {@link guardCell}: `unguardCell(guardCell(x)) === x` for every x. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
