const LINES = 200
const FEWEST_LINES = 5
const FEWEST_COLUMNS = 3
/** Cells are filled up with blanks; codes of one form, such as `AB 12 34`, are not. */
const PADDING = /\S {2,}\S/
const PADDED_SHARE = 0.2

export const FIXED_WIDTH_MESSAGE =
  'The columns of this file stand at fixed places, with blanks between them. Export it as CSV, or open it in a spreadsheet as fixed width and save it as CSV.'

/** Whether lines without any delimiter are columns at fixed places: blanks stand one below the other all through. */
export function isFixedWidth(rows: readonly (readonly string[])[]): boolean {
  const lines = rows
    .map(([cell = '']) => cell.replace(/\s+$/, ''))
    .filter((line) => line !== '')
    .slice(0, LINES)
  if (lines.length < FEWEST_LINES) return false
  if (lines.filter((line) => PADDING.test(line)).length < PADDED_SHARE * lines.length) return false
  const width = Math.max(...lines.map(({ length }) => length))
  let columns = 0
  let inside = false
  for (let at = 0; at < width; at++) {
    const filled = lines.filter((line) => (line[at] ?? ' ') !== ' ').length
    // A column begins where most lines have something after a place where none has.
    if (filled > 0 && !inside) columns += filled > lines.length / 2 || beginsLater(lines, at) ? 1 : 0
    inside = filled > 0
  }
  return columns >= FEWEST_COLUMNS
}

/** Numbers stand to the right: most lines have something in the few places from here. */
const beginsLater = (lines: readonly string[], at: number): boolean =>
  lines.filter((line) => line.slice(at, at + 8).trim() !== '').length > lines.length / 2
