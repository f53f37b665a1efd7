import { type CellKind, cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import type { Shape } from './row-shape'

type Cells = readonly string[]
type Rows = readonly Cells[]

/** Rows that columns are judged by. */
export const BODY_SAMPLE = 200

/** Columns that are typed, by the rows after a place. */
export type Body = { readonly columns: (from: number) => readonly (Column | null)[] }
export type Column = { readonly kinds: ReadonlyMap<CellKind, number>; readonly typed: boolean; readonly filled: number }

export function defineBody(rows: Rows, shapes: readonly Shape[], width: number): Body {
  const known = new Map<number, readonly (Column | null)[]>()
  return {
    columns(from) {
      const before = known.get(from)
      if (before !== undefined) return before
      const sample: Cells[] = []
      for (let i = from; i < rows.length && sample.length < BODY_SAMPLE; i++) {
        const cells = rows[i]
        if (cells !== undefined && !shapes[i]?.blank && cells.length === width) sample.push(cells)
      }
      const columns = Array.from({ length: width }, (_, column) => toColumn(sample.map((cells) => cells[column] ?? '')))
      known.set(from, columns)
      return columns
    },
  }
}

export function toColumn(cells: Cells): Column | null {
  const kinds = new Map<CellKind, number>()
  let filled = 0
  let typed = 0
  for (const cell of cells) {
    const kind = cellKind(cell)
    if (kind === 'empty' || kind === 'null') continue
    filled++
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (isTyped(kind)) typed++
  }
  return filled === 0 ? null : { kinds, typed: typed >= 0.7 * filled, filled }
}
