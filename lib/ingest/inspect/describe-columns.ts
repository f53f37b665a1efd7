import { type CellKind, cellKind } from '@/lib/ingest/parse/cell-kind'

export type ReadColumn = { readonly name: string; readonly type: string; readonly format?: string }

const ENOUGH = 0.9
const TYPES: Partial<Record<CellKind, string>> = {
  decimal: 'number',
  integer: 'integer',
  word: 'text',
  words: 'text',
  code: 'text',
}

/** What each column holds, by most of its filled cells. */
export function describeColumns(names: readonly string[], rows: readonly (readonly string[])[]): ReadColumn[] {
  return names.map((name, column) => ({ name, type: typeOf(rows, column) }))
}

function typeOf(rows: readonly (readonly string[])[], column: number): string {
  const types = new Map<string, number>()
  let filled = 0
  for (const cells of rows) {
    const kind = cellKind(cells[column] ?? '')
    if (kind === 'empty' || kind === 'null') continue
    filled++
    const type = TYPES[kind] ?? kind
    types.set(type, (types.get(type) ?? 0) + 1)
  }
  if (filled === 0) return 'empty'
  const numbers = (types.get('integer') ?? 0) + (types.get('number') ?? 0)
  if (types.get('integer') !== filled && numbers >= ENOUGH * filled) return 'number'
  for (const [type, count] of types) if (count >= ENOUGH * filled) return type
  return 'text'
}
