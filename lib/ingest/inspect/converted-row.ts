/** A record of the converted file: commas, quotes where needed, LF; a row of one empty cell is `""`, to be no blank line. */
export function convertedRow(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""\n'
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? ''
    if (i > 0) line += ','
    line += NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  return `${line}\n`
}

const NEEDS_QUOTES = /[",\r\n]/
