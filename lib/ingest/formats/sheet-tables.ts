import type { FileFormat, OpenedTables, RowTable } from './opened-file'
import { refuse } from './refuse'

/** Rows that are looked at to tell whether a sheet holds a table. */
const LOOKED_AT = 50

/** A sheet of a workbook; a row without any cell is blank, empty cells at a row's end may be left out. */
export type SheetRows = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: () => AsyncIterable<string[]>
}

/** The sheets that hold a table, visible ones of several columns first. Throws RunProblem when none does. */
export async function sheetTables(format: FileFormat, sheets: readonly SheetRows[]): Promise<OpenedTables> {
  const found: { table: RowTable; rank: number }[] = []
  const skipped: { name: string; why: string }[] = []
  for (const { name, hidden, rows } of sheets) {
    const { columns, width } = await lookAt(rows())
    if (columns === 0) {
      skipped.push({ name, why: 'The sheet holds no table.' })
      continue
    }
    const table = { name, kind: 'rows' as const, rows: () => filledUp(rows(), width) }
    found.push({ table, rank: (hidden ? 2 : 0) + (columns === 1 ? 1 : 0) })
  }
  if (found.length === 0) {
    throw refuse('empty', 'No sheet of this workbook holds a table.', 'Export it again and upload it.')
  }
  const tables = found.sort((a, b) => a.rank - b.rank).map(({ table }) => table)
  return { kind: 'tables', format, tables, skipped }
}

/** From the first rows: columns that at least two of them fill, 0 where that is no table; and how wide the widest is. */
async function lookAt(rows: AsyncIterable<readonly string[]>): Promise<{ columns: number; width: number }> {
  const filled: number[] = []
  let width = 0
  for await (const cells of rows) {
    if (cells.length === 0) continue
    filled.push(cells.filter((cell) => cell !== '').length)
    width = Math.max(width, cells.length)
    if (filled.length >= LOOKED_AT) break
  }
  const [, columns = 0] = filled.sort((a, b) => b - a)
  return { columns, width }
}

/** A sheet says nothing of empty cells at a row's end; a row without any cell stays blank. */
async function* filledUp(rows: AsyncIterable<string[]>, width: number): AsyncGenerator<readonly string[]> {
  for await (const cells of rows) {
    if (cells.length > 0) while (cells.length < width) cells.push('')
    yield cells
  }
}
