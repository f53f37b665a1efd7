import { detectStructure, type Structure } from '@/lib/ingest/detect/detect-structure'
import { isPivot, PIVOT_MESSAGE } from '@/lib/ingest/detect/is-pivot'
import { defineAside } from '@/lib/ingest/parse/define-aside'
import { convertedRow } from './converted-row'
import { defineWarnings } from './define-warnings'
import { describeColumns } from './describe-columns'
import type { Inspected, Write } from './inspection'
import { refused } from './refused'
import { warnColumns } from './warn-columns'

const PIECE_ROWS = 1_000

/**
 * The same for a table whose cells are told apart already.
 * @param records the rows are records below their names; otherwise they are a sheet, which may have titles and notes
 */
export async function inspectRows(
  source: AsyncIterable<readonly string[]>,
  records: boolean,
  write: Write,
): Promise<Inspected> {
  const all: (readonly string[])[] = []
  for await (const cells of source) all.push(cells)
  if (all.every(isBlank)) return refused('empty', 'The file holds no rows. Export it again.')
  const oneColumn = all.every(({ length }) => length <= 1)
  const structure = records ? recordsBelowNames(all) : detectStructure(all, oneColumn)
  const { top, headerRows, end, header, others, skipped, width } = structure
  const names = Array.from({ length: Math.max(width, header.length) }, (_, i) => header[i] ?? '')
  const asideOf = defineAside({ ...structure, profile: null, columns: names })
  const table = all.slice(top + headerRows, end).filter((cells) => !isBlank(cells) && asideOf(cells) !== 'comment')
  const sample = table.slice(0, PIECE_ROWS)
  if (isPivot({ names, sample })) {
    return refused('pivot-table', PIVOT_MESSAGE)
  }
  const warnings = defineWarnings()
  for (const [row, what] of skipped) {
    if (what !== 'other-table' || others.some(({ first }) => first === row)) warnings.add({ row: row + 1, kind: what })
  }
  for (let i = top + headerRows; i < end; i++) {
    const aside = asideOf(all[i] ?? [])
    if (aside !== null) warnings.add({ row: i + 1, kind: aside })
  }
  const columns = describeColumns(names, sample)
  warnColumns(columns, warnings)
  if (headerRows > 0) await write(convertedRow(names))
  for (let at = 0; at < table.length; at += PIECE_ROWS) {
    await write(
      table
        .slice(at, at + PIECE_ROWS)
        .map((cells) => convertedRow(Array.from({ length: names.length }, (_, i) => cells[i] ?? '')))
        .join(''),
    )
  }
  return {
    outcome: 'read',
    encoding: null,
    delimiter: null,
    quote: null,
    escape: null,
    headerRows,
    skippedRows: all.length - table.length,
    rows: table.length,
    tables: [
      { row: top + 1, columns: names.length },
      ...others.map(({ first, width: columns }) => ({ row: first + 1, columns })),
    ],
    columns,
    counts: warnings.counts,
    warnings: warnings.list,
  }
}

function recordsBelowNames(rows: readonly (readonly string[])[]): Structure {
  const header = rows[0] ?? []
  const width = header.length
  return {
    width,
    rowWidth: width,
    top: 0,
    headerRows: 1,
    end: rows.length,
    header,
    others: [],
    subtotals: null,
    alwaysFilled: [],
    headings: null,
    skipped: new Map(),
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
