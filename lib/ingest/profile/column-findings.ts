import type { PairTally } from '@/lib/ingest/mapping/contradicting-pairs'
import type { ColumnSummary } from './column-tally'
import type { Finding } from './row-findings'

const MUCH = 0.01

/** What columns say of themselves and of one another. */
export function columnFindings(columns: readonly ColumnSummary[], rows: number): Finding[] {
  const each = columns.flatMap(({ name, type, empty, misfits, filled, distinct, field, min }) => {
    const found: Finding[] = []
    if (filled > 1 && distinct === 1) {
      found.push({
        code: 'constant',
        kind: 'note',
        columns: [name],
        rows: filled,
        text: `“${name}” says the same ${empty === 0 ? 'in every row' : 'wherever it says anything'}.`,
      })
    }
    if (misfits > 0) {
      const noun = type === 'time' ? 'date' : 'number'
      const text =
        misfits === 1
          ? `1 cell of “${name}” is no ${noun}.`
          : `${misfits.toLocaleString('en')} cells of “${name}” are no ${noun}s.`
      found.push({ code: 'misfits', kind: 'warning', columns: [name], rows: misfits, text })
    }
    if ((field === 'time' || field === 'date') && min !== null && min < '1990-01-02') {
      const text = `“${name}” goes back to ${min}: rows before 1990 are rejected.`
      found.push({ code: 'impossible-date', kind: 'warning', columns: [name], rows: 0, text })
    }
    return found
  })
  return [...emptyFindings(columns, rows), ...each]
}

/** Columns that are empty in equally many rows are told of together: exports leave out whole groups of them. */
function emptyFindings(columns: readonly ColumnSummary[], rows: number): Finding[] {
  const names = new Map<number, string[]>()
  for (const { name, type, empty } of columns) {
    const missing = type === 'empty' ? rows : empty
    if (type === 'empty' || missing > rows * MUCH) names.set(missing, [...(names.get(missing) ?? []), name])
  }
  return [...names].map(([missing, together]): Finding => {
    const told = named(together)
    if (missing === rows) {
      const text = `${told} ${together.length === 1 ? 'is' : 'are'} empty in every row.`
      return { code: 'empty', kind: 'note', columns: together, rows, text }
    }
    const share = `${Math.round((missing / rows) * 1000) / 10} %`
    const have = missing === 1 ? '1 row' : `${missing.toLocaleString('en')} rows`
    const text = `${have} (${share}) ${missing === 1 ? 'has' : 'have'} nothing in ${told}.`
    return { code: 'nulls', kind: 'note', columns: together, rows: missing, text }
  })
}

const MOST_NAMES = 3

function named(names: readonly string[]): string {
  const first = names.slice(0, names.length > MOST_NAMES + 1 ? MOST_NAMES : names.length).map((name) => `“${name}”`)
  const more = names.length - first.length
  if (more > 0) return `${first.join(', ')} and ${more} more columns`
  return first.length === 1 ? (first[0] ?? '') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`
}

/** What a pair of columns that contradict each other is told as; null if they do not. */
export function pairFinding(tally: PairTally, last: string, first: string): Finding | null {
  if (tally.against === 0) return null
  const rows = tally.against.toLocaleString('en')
  const hours = tally.looksLikeHours ? ' Read as hours it hardly ever does: divide it by 24.' : ''
  return {
    code: tally.looksLikeHours ? 'hours-for-days' : 'contradiction',
    kind: 'warning',
    columns: [last, first],
    rows: tally.against,
    text: `“${last}” exceeds “${first}” in ${rows} rows, which cannot be.${hours}`,
  }
}
