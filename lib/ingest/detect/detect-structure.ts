import type { Frame } from '@/lib/ingest/layouts/reading'
import { defineBody } from './column-kinds'
import { findEnd } from './find-end'
import { countHeaderRows, findTop } from './find-header'
import { findHeadings } from './find-headings'
import { findSubtotals } from './find-subtotals'
import { joinHeader } from './join-header'
import { firstFilled, tableWidth, toShape, usedWidth } from './row-shape'
import type { OtherTable, Skipped } from './table-parts'

type Cells = readonly string[]
type Rows = readonly Cells[]

/** Which rows are what. Row numbers count from 0, blank rows included. */
export type Structure = {
  /** The table's number of columns, empty ones after the last named or filled one not counted. */
  readonly width: number
  /** Cells of most of its rows, empty ones included. */
  readonly rowWidth: number
  /** Rows before the header: titles, blanks. */
  readonly top: number
  readonly headerRows: number
  /** The row after the table's last. */
  readonly end: number
  /** Names joined over the header's rows; empty without a header. */
  readonly header: Cells
  readonly others: readonly OtherTable[]
  /** How sums between its rows are known; null where there are none. */
  readonly subtotals: Frame['subtotals']
  readonly alwaysFilled: Frame['alwaysFilled']
  /** How headings of groups between its rows are known; null where there are none. */
  readonly headings: Frame['headings']
  /** Rows that are no data, with what they are. */
  readonly skipped: Readonly<Skipped>
}

/**
 * Finds table, header and what stands around them, of rows cut by the file's dialect.
 * @param repeats whether the table ends where its header stands again, or its rows go on below
 * @param known rows of the header at the very top, where a person said so
 */
export function detectStructure(
  rows: Rows,
  oneColumn: boolean,
  repeats: 'end' | 'go-on' = 'end',
  known?: number,
): Structure {
  const shapes = rows.map(toShape)
  const width = oneColumn ? 1 : tableWidth(shapes)
  const body = defineBody(rows, shapes, width)
  const top = known !== undefined ? 0 : oneColumn ? firstFilled(shapes, 0) : findTop(rows, shapes, width)
  const headerRows = known ?? countHeaderRows(rows, shapes, top, width, body)
  const header = joinHeader(rows.slice(top, top + headerRows))
  const { end, others, skipped } = findEnd({ rows, shapes, width, top, headerRows, body }, repeats)
  for (let i = 0; i < top; i++) if (!shapes[i]?.blank) skipped.set(i, 'title')
  const used = usedWidth(rows, top, end, width)
  // Without names only the delimiters say how many columns there are; several empty ones are a spreadsheet's padding.
  const isLastColumn = headerRows === 0 && used === width - 1 && used > 1
  const table = rows.slice(top + headerRows, end)
  const sums = findSubtotals(table, width)
  return {
    width: isLastColumn ? width : used,
    rowWidth: width,
    top,
    headerRows,
    end,
    header,
    others,
    ...sums,
    headings: findHeadings(table, width, sums.alwaysFilled),
    skipped,
  }
}
