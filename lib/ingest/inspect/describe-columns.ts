import { readNumber } from '@/lib/ingest/clean/read-number'
import { readTime } from '@/lib/ingest/clean/read-time'
import { decideDateFormat, decideDecimal } from '@/lib/ingest/detect/decide-formats'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { type CellKind, cellKind } from '@/lib/ingest/parse/cell-kind'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'

export type ReadColumn = {
  readonly name: string
  readonly type: string
  /** How its dates or numbers are written. */
  readonly format?: string
  /** Several, where the sample cannot tell them apart. */
  readonly candidates?: readonly string[]
}

const ENOUGH = 0.9
const MOST_ROWS = 2_000
const WRITTEN: readonly DateFormat[] = ['month-first', 'day-first', 'year-first']
/** Plain numbers are times only where the column says so. */
const TIMELY = /date|time|datum|zeit|fecha|hora|heure|jour|data|created|updated|_at$|stamp|when/i
const TYPES: Partial<Record<CellKind, string>> = { decimal: 'number', word: 'text', words: 'text', code: 'text' }
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number', 'money', 'percent'])

/**
 * What each column holds, by most of its filled cells, and in which format.
 * @param rows from all over the file
 */
export function describeColumns(names: readonly string[], rows: readonly (readonly string[])[]): ReadColumn[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_ROWS))
  return names.map((name, column) => {
    const cells: string[] = []
    for (let i = 0; i < rows.length; i += step) {
      const cell = (rows[i]?.[column] ?? '').trim()
      if (cell !== '' && cellKind(cell) !== 'null') cells.push(cell)
    }
    return { name, ...describe(name, cells) }
  })
}

function describe(name: string, cells: readonly string[]): Omit<ReadColumn, 'name'> {
  if (cells.length === 0) return { type: 'empty' }
  const type = commonType(cells)
  if (type === 'boolean' || type === 'url' || type === 'email' || type === 'time') return { type }
  return asTimes(name, type, cells) ?? asNumbers(type, cells) ?? { type: NUMBERS.has(type) ? 'number' : type }
}

/** The kind of nearly all of the cells; text if there is none. */
function commonType(cells: readonly string[]): string {
  const types = new Map<string, number>()
  for (const cell of cells) {
    const kind = cellKind(cell)
    const type = TYPES[kind] ?? kind
    types.set(type, (types.get(type) ?? 0) + 1)
  }
  for (const [type, count] of types) if (count >= ENOUGH * cells.length) return type
  return 'text'
}

function asTimes(name: string, type: string, cells: readonly string[]): Omit<ReadColumn, 'name'> | null {
  const plain = type === 'integer' || type === 'number'
  if (plain && !TIMELY.test(name)) return null
  const { format, candidates } = decideDateFormat(cells, { allowed: [...WRITTEN], fallback: 'day-first' })
  const read = cells.filter((cell) => readTime(cell, format) !== null).length
  if (read < ENOUGH * cells.length) return null
  const clocks = cells.filter((cell) => /\d:\d/.test(toLatinDigits(cell))).length
  const counted = !WRITTEN.includes(format)
  return {
    type: clocks * 2 >= cells.length || (counted && format !== 'spreadsheet-days') ? 'datetime' : 'date',
    format,
    ...(candidates.length > 1 ? { candidates } : {}),
  }
}

function asNumbers(type: string, cells: readonly string[]): Omit<ReadColumn, 'name'> | null {
  const { sign, candidates } = decideDecimal(cells)
  const read = cells.filter((cell) => readNumber(cell, sign) !== null).length
  if (read < ENOUGH * cells.length) return null
  if (type === 'integer') return { type }
  return {
    type: NUMBERS.has(type) ? type : 'number',
    format: sign,
    ...(candidates.length > 1 ? { candidates } : {}),
  }
}
