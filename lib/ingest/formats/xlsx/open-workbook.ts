import type { OpenedTables, RowTable } from '../opened-file'
import { refuse } from '../refuse'
import type { Member } from '../zip/open-archive'
import { readSheet, type SheetContext } from './read-sheet'
import { readStyles } from './read-styles'
import { readWorkbook } from './read-workbook'
import { NO_STRINGS, readSharedStrings } from './shared-strings'

/** Rows that are looked at to tell whether a sheet holds a table. */
const LOOKED_AT = 50

/** The sheets of a workbook that hold a table, visible ones of several columns first. Throws RunProblem when none does. */
export async function openWorkbook(members: readonly Member[]): Promise<OpenedTables> {
  const { sheets, strings, styles, from1904 } = await readWorkbook(members)
  const context: SheetContext = {
    strings: strings === undefined ? NO_STRINGS : await readSharedStrings(strings.bytes()),
    styles: styles === undefined ? [] : await readStyles(styles.bytes()),
    from1904,
  }
  const found: { table: RowTable; rank: number }[] = []
  const skipped: { name: string; why: string }[] = []
  for (const { name, hidden, part } of sheets) {
    const rows = () => readSheet(part.bytes(), context)
    const width = await tableWidth(rows())
    if (width === 0) skipped.push({ name, why: 'The sheet holds no table.' })
    else found.push({ table: { name, kind: 'rows', rows }, rank: (hidden ? 2 : 0) + (width === 1 ? 1 : 0) })
  }
  if (found.length === 0) {
    throw refuse('empty', 'No sheet of this workbook holds a table.', 'Export it again and upload it.')
  }
  const tables = found.sort((a, b) => a.rank - b.rank).map(({ table }) => table)
  return { kind: 'tables', format: 'xlsx', tables, skipped }
}

/** Columns that at least two of the first rows fill; 0 where that is not a table. */
async function tableWidth(rows: AsyncIterable<readonly string[]>): Promise<number> {
  const widths: number[] = []
  for await (const cells of rows) {
    if (cells.length > 0) widths.push(cells.filter((cell) => cell !== '').length)
    if (widths.length >= LOOKED_AT) break
  }
  const [, second = 0] = widths.sort((a, b) => b - a)
  return second
}
