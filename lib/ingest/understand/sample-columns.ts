import type { ImportReadingAnswer, ImportReadingColumn } from '@/lib/contracts/import-reading'
import { shapeOf } from '@/lib/ingest/clean/reasons'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { type ColumnFacts, columnFacts } from '@/lib/ingest/mapping/column-facts'
import type { Proposal } from '@/lib/ingest/mapping/proposal'

const SAMPLES = 3
const LONGEST = 120
const HEAD_ROWS = 12

type Rows = readonly (readonly string[])[]

/** The columns as the mapping screen shows them. Personal cells show their shape only. */
export function sampleColumns(reading: Reading, proposal: Proposal, rows: Rows): ImportReadingColumn[] {
  return reading.columns.map(({ name, field, personal, decimalSign }, place) => {
    const cells = rows.map((row) => row[place] ?? '')
    const facts = columnFacts(cells)
    const guess = proposal.columns[place]
    const asProposed = guess?.field === field
    const type = typeOf(facts)
    return {
      place,
      name,
      field,
      confidence: asProposed ? (guess?.confidence ?? 0) : 1,
      why: asProposed ? (guess?.why ?? '') : field === null ? 'You left it out.' : 'You said so.',
      others: (guess?.others ?? []).filter((other) => other.field !== field),
      samples: distinctSamples(cells).map((cell) => shown(cell, personal)),
      personal,
      type,
      filled: facts.rows === 0 ? 0 : Math.round((facts.filled / facts.rows) * 10_000) / 10_000,
      distinct: facts.distinct,
      decimalSign: type === 'number' ? decimalSign : null,
      dateFormat: type === 'time' ? reading.dateFormat : null,
    }
  })
}

/**
 * The first records as they stand; what may speak of a person shows its shape.
 * @param begins the record from which they are shown
 * @param above records before the first of these rows
 */
export function headRecords(
  reading: Reading,
  rows: Rows,
  begins: number,
  above = 0,
): ImportReadingAnswer['file']['head'] {
  const { columns, headerRow } = reading
  const personalFile = columns.some(({ personal }) => personal)
  return rows.slice(begins - 1 - above, begins - 1 - above + HEAD_ROWS).map((cells, i) => {
    const row = begins + i
    if (row <= headerRow || !personalFile) return { row, cells: cells.map((cell) => cell.slice(0, LONGEST)) }
    const shifted = cells.length !== columns.length
    return { row, cells: cells.map((cell, c) => shown(cell, shifted || (columns[c]?.personal ?? true))) }
  })
}

const shown = (cell: string, personal: boolean): string => (personal ? shapeOf(cell) : cell).slice(0, LONGEST)

function distinctSamples(cells: readonly string[]): string[] {
  const filled = new Set<string>()
  for (const cell of cells) {
    if (cell.trim() !== '') filled.add(cell.trim())
    if (filled.size === SAMPLES) break
  }
  return [...filled]
}

function typeOf(facts: ColumnFacts): ImportReadingColumn['type'] {
  if (facts.filled === 0) return 'empty'
  if (facts.times > 0.6) return 'time'
  if (facts.booleans === 1 && facts.distinct === 2) return 'boolean'
  return facts.numbers > 0.9 ? 'number' : 'text'
}
