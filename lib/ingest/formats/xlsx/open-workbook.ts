import type { OpenedTables } from '../opened-file'
import { sheetTables } from '../sheet-tables'
import type { Member } from '../zip/open-archive'
import { readSheet, type SheetContext } from './read-sheet'
import { readStyles } from './read-styles'
import { readWorkbook } from './read-workbook'
import { NO_STRINGS, readSharedStrings } from './shared-strings'

/** The sheets of a workbook that hold a table. Throws RunProblem when none does. */
export async function openWorkbook(members: readonly Member[]): Promise<OpenedTables> {
  const { sheets, strings, styles, from1904 } = await readWorkbook(members)
  const context: SheetContext = {
    strings: strings === undefined ? NO_STRINGS : await readSharedStrings(strings.bytes()),
    styles: styles === undefined ? [] : await readStyles(styles.bytes()),
    from1904,
  }
  const found = sheets.map(({ name, hidden, part }) => ({ name, hidden, rows: () => readSheet(part.bytes(), context) }))
  return sheetTables('xlsx', found)
}
