import { hash53 } from '@/lib/ingest/clean/hash'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { columnFacts } from '@/lib/ingest/mapping/column-facts'
import { contradictingPairs, PairTally } from '@/lib/ingest/mapping/contradicting-pairs'
import { columnFindings, pairFinding } from './column-findings'
import { type ColumnSummary, ColumnTally, typeOfColumn } from './column-tally'
import { defineRowFindings, type Finding } from './row-findings'

const MOST_HASHES = 1_000_000

export type Profile = { rows: number; duplicates: number; columns: ColumnSummary[]; findings: Finding[] }

/**
 * Counts what a file says, column by column and between columns, in memory that does not grow with it.
 * @param sample some of its rows, from which the columns' types are told
 */
export function defineProfile(reading: Reading, sample: readonly (readonly string[])[]) {
  const { columns } = reading
  const tallies = columns.map((column, place) => {
    const facts = columnFacts(sample.map((cells) => cells[place] ?? ''))
    return new ColumnTally(column, place, typeOfColumn(column, facts), reading.dateFormat)
  })
  const rowFindings = defineRowFindings(reading)
  const names = columns.map(({ name }) => name)
  const pairs = contradictingPairs(names).map((pair) => ({ ...pair, tally: new PairTally() }))
  const whole = new Uint32Array(columns.length)
  const numbers = new Float64Array(columns.length)
  const hashes = new Set<number>()
  let rows = 0
  let duplicates = 0

  return {
    /** A row of data; not titles, headers, blank rows. */
    add(cells: readonly string[]): void {
      rows++
      for (const [place, tally] of tallies.entries()) {
        const cell = cells[place] ?? ''
        numbers[place] = tally.add(cell)
        whole[place] = Math.imul(whole[place] ?? 0, 31) + hash53([], cell.trim())
      }
      rowFindings.add(cells, numbers)
      for (const { last, first, tally } of pairs) tally.add(numbers[last] ?? Number.NaN, numbers[first] ?? Number.NaN)
      const hash = hash53(cells, '')
      if (hashes.has(hash)) duplicates++
      else if (hashes.size < MOST_HASHES) hashes.add(hash)
    },

    finish(): Profile {
      const summaries = tallies.map((tally) => tally.summary())
      const contradictions = pairs.flatMap(
        ({ last, first, tally }) => pairFinding(tally, names[last] ?? '', names[first] ?? '') ?? [],
      )
      const findings = [
        ...contradictions,
        ...rowFindings.findings(),
        ...identicalColumns(names, whole, summaries),
        ...repeated(duplicates),
        ...columnFindings(summaries, rows),
      ]
      return { rows, duplicates, columns: summaries, findings }
    },
  }
}

/** Columns that say the same in every row: one of them is probably wrong. */
function identicalColumns(
  names: readonly string[],
  whole: Uint32Array,
  summaries: readonly ColumnSummary[],
): Finding[] {
  return names.flatMap((name, place) => {
    const twin = whole.indexOf(whole[place] ?? 0)
    const { type = 'empty', distinct = 0, filled = 0 } = summaries[place] ?? {}
    if (twin === place || type === 'empty' || distinct < 2) return []
    const text = `“${name}” is the same as “${names[twin] ?? ''}” in every row: one of them is probably wrong.`
    return [{ code: 'identical-columns', kind: 'warning', columns: [names[twin] ?? '', name], rows: filled, text }]
  })
}

function repeated(duplicates: number): Finding[] {
  if (duplicates === 0) return []
  const text = `${duplicates.toLocaleString('en')} ${duplicates === 1 ? 'row equals an earlier row' : 'rows equal an earlier row'} in every column.`
  return [{ code: 'repeated-rows', kind: 'note', columns: [], rows: duplicates, text }]
}
