import type { Layout } from '@/lib/ingest/layouts/layout'

/** A row of header names compared with a layout. */
export type HeaderMatch = {
  readonly layout: Layout
  /** Per cell of the header: the layout's column of that name, or null. */
  readonly columns: readonly (Layout['columns'][number] | null)[]
  /** The layout's names for columns that are not there. */
  readonly missing: readonly string[]
}

/** Compares header names without case, spaces and punctuation; columns may stand in any order, among others. */
export function matchHeader(cells: readonly string[], layout: Layout): HeaderMatch {
  const taken = new Set<HeaderMatch['columns'][number]>()
  const columns = cells.map((cell) => {
    const name = plainName(cell)
    const column = layout.columns.find(
      (each) => !taken.has(each) && each.names.some((known) => plainName(known) === name),
    )
    if (column !== undefined) taken.add(column)
    return column ?? null
  })
  const missing = layout.columns
    .filter((column) => column.required && !taken.has(column))
    .map(({ names, field }) => names[0] ?? field)
  return { layout, columns, missing }
}

export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
