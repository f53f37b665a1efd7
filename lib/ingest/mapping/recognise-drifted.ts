import { plainName } from '@/lib/ingest/detect/recognise-header'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Difference } from './proposal'
import { layoutColumns } from './propose-layout'
import type { ProposedReading } from './propose-reading'

const ENOUGH = 0.6
/** Built-in layouts name few columns, and such as many files have (Date, Item, Qty): more of them must be there. */
const ENOUGH_OF_FEW = 0.8
const LEAST_COLUMNS = 3

export type Drifted = { readonly reading: Reading; readonly renamed: Difference['renamed']; readonly known: Layout }

/**
 * Reads a file by the layout it most likely had before some of its columns were renamed or taken away; null if none is
 * near enough. A column that the layout lacks takes a field that the layout misses if its cells and header suggest it, or
 * if it stands where that column stood.
 */
export function recogniseDrifted({ reading, guesses }: ProposedReading, layouts: readonly Layout[]): Drifted | null {
  const known = nearestLayout(
    reading.columns.map(({ name }) => name),
    layouts,
  )
  if (known === null) return null
  const columns = reading.columns.map((column) => {
    const match = columnNamed(known, column.name)
    return { ...column, field: match?.field ?? null, personal: match?.personal ?? column.personal }
  })
  const renamed: Difference['renamed'] = []
  for (const column of known.columns) {
    if (columns.some(({ field }) => field === column.field)) continue
    const from = column.names[0] ?? column.field
    const place = columns.findIndex(
      ({ field, name }, i) =>
        field === null &&
        !isKnownName(known, name) &&
        (guesses[i]?.field === column.field || (known.signature?.[i] ?? '') === from),
    )
    const found = columns[place]
    if (found === undefined) continue
    columns[place] = { ...found, field: column.field, personal: column.personal }
    renamed.push({ place, from, to: found.name, field: column.field })
  }
  return { reading: { ...reading, columns, ...byLayout(reading, columns, known) }, renamed, known }
}

/** What the layout says goes for the file; its columns learn the new names. */
function byLayout(reading: Reading, columns: Reading['columns'], known: Layout): Partial<Reading> {
  const named = layoutColumns(columns, true).map((column) => {
    const before = known.columns.find(({ field }) => field === column.field)
    const names = [...new Set([...column.names, ...(before?.names ?? [])])]
    return before === undefined ? column : { ...before, names, decimalSign: before.decimalSign && column.decimalSign }
  })
  return {
    ignoredColumns: columns.filter(({ field }) => field === null).map(({ name }) => name),
    layout: { ...known, columns: named, dates: { ...known.dates, fallback: reading.dateFormat } },
  }
}

/** The layout that most of the names are of; null if none is near enough. */
export function nearestLayout(names: readonly string[], layouts: readonly Layout[]): Layout | null {
  let best: { layout: Layout; share: number } | null = null
  for (const layout of layouts) {
    if (!layout.header) continue
    const expected =
      layout.signature ?? layout.columns.filter(({ required }) => required).flatMap(({ names: [name] }) => name ?? [])
    const plain = new Set(names.map(plainName))
    const found = expected.filter((name) => plain.has(plainName(name))).length
    const share = found / expected.length
    const enough = layout.signature === null ? ENOUGH_OF_FEW : ENOUGH
    if (found >= LEAST_COLUMNS && share >= enough && share > (best?.share ?? 0)) best = { layout, share }
  }
  return best?.layout ?? null
}

const columnNamed = (layout: Layout, name: string): Layout['columns'][number] | undefined =>
  layout.columns.find(({ names }) => names.some((known) => plainName(known) === plainName(name)))

const isKnownName = (layout: Layout, name: string): boolean =>
  (layout.signature ?? []).some((known) => plainName(known) === plainName(name))
