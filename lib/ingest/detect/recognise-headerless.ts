import { fitsShape } from '@/lib/ingest/clean/fits-shape'
import type { Layout } from '@/lib/ingest/layouts/layout'

const ENOUGH = 0.5

type Rows = readonly (readonly string[])[]

/** The layout without header whose columns most of the rows fit, cell by cell; null if none is fitted by half of them. */
export function recogniseHeaderless(rows: Rows, layouts: readonly Layout[]): Layout | null {
  let best: { layout: Layout; share: number } | null = null
  for (const layout of layouts) {
    if (layout.header) continue
    const share = fittingShare(rows, layout)
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { layout, share }
  }
  return best?.layout ?? null
}

/** Share of the rows that are not blank of which every cell fits the layout's column. */
export function fittingShare(rows: Rows, { columns, payments }: Layout): number {
  let filled = 0
  let fitting = 0
  for (const cells of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    filled++
    if (cells.length !== columns.length) continue
    if (columns.every(({ shape }, i) => fitsShape(cells[i] ?? '', shape, payments))) fitting++
  }
  return filled === 0 ? 0 : fitting / filled
}
