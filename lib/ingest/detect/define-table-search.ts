import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import type { Column } from './column-kinds'
import { countTableRows } from './count-table-rows'
import { detectStructure } from './detect-structure'
import { beginsTable, isRepeatedHeader, isTitle } from './find-end'
import type { FoundTable } from './find-tables'
import { type Shape, toShape } from './row-shape'

type Rows = readonly (readonly string[])[]

/** A table that begins below another. */
export type TableBelow = FoundTable & {
  /** Where its first record stands, and where the table above it ends: notes and totals may stand between. */
  readonly byte: number
  readonly above: number
}

type Seen = { readonly cells: readonly string[]; readonly shape: Shape; readonly row: number; readonly byte: number }

/** Rows after one by which it is judged, and before it that may be notes of the table above. */
const AFTER = 40
const BEFORE = 60
const MOST_TABLES = 20
/** A file in which so many rows might begin a table is a ragged one. */
const MOST_TRIED = 5_000

/**
 * Finds tables below another, given all rows in order; it keeps a hundred of them.
 * @param known the table above: its header, rows and columns
 */
export function defineTableSearch(known: {
  header: Rows
  sample: Rows
  columns: readonly (Column | null)[]
  from: number
}) {
  const width = known.columns.length
  const header = { rows: known.header, top: 0, headerRows: known.header.length, width }
  const body = { columns: () => known.columns }
  const tables: TableBelow[] = []
  let seen: Seen[] = []
  let next = 0
  /** Cells of a row of the table that goes on here. */
  let current = width
  let gap = false
  let tried = 0

  return {
    add(batch: RowBatch): void {
      for (const [i, cells] of batch.rows.entries()) {
        const byte = batch.starts[i] ?? 0
        if (byte >= known.from) seen.push({ cells, shape: toShape(cells), row: batch.firstRow + i, byte })
      }
      while (next + AFTER < seen.length) judge(next++)
      if (next > BEFORE) {
        seen = seen.slice(next - BEFORE)
        next = BEFORE
      }
    },
    finish(): readonly TableBelow[] {
      while (next < seen.length) judge(next++)
      return tables
    },
  }

  function judge(at: number): void {
    const row = seen[at]
    if (row === undefined) return
    if (row.shape.blank) {
      gap = true
      return
    }
    const may = row.shape.filled > 1 && (gap || row.shape.width !== current)
    // Its own header again, and what follows it goes on with it.
    if (may && !isRepeatedHeader(header, row.cells) && tables.length < MOST_TABLES && tried < MOST_TRIED && begins(at))
      found(at, row)
    gap = gap && isTitle(row.shape, width)
  }

  function begins(at: number): boolean {
    tried++
    const near = seen.slice(at, at + AFTER)
    const table = { rows: near.map(({ cells }) => cells), shapes: near.map(({ shape }) => shape), width, body }
    return beginsTable({ ...table, top: 0, headerRows: 0 }, 0, gap)
  }

  function found(at: number, { row, byte, shape }: Seen): void {
    const names = detectStructure(
      seen.slice(at, at + AFTER).map(({ cells }) => cells),
      false,
      'go-on',
    ).header
    current = shape.width
    tables.push({ row, byte, columns: shape.width, names, above: tables.length === 0 ? endBefore(at, byte) : byte })
  }

  function endBefore(at: number, byte: number): number {
    const last = seen.slice(0, at)
    const rows = last.map(({ cells }) => cells)
    return last[Math.max(0, countTableRows(known.sample, rows, width))]?.byte ?? byte
  }
}
