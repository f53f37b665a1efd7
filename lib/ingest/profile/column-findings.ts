import type { PairTally } from '@/lib/ingest/mapping/contradicting-pairs'
import type { ColumnSummary } from './column-tally'
import type { Finding } from './row-findings'

const MUCH = 0.01

/** What columns say of themselves and of one another. */
export function columnFindings(columns: readonly ColumnSummary[], rows: number): Finding[] {
  return columns.flatMap(({ name, type, empty, misfits, filled, distinct, field, min }) => {
    const found: Finding[] = []
    if (type === 'empty') {
      found.push({ code: 'empty', kind: 'note', columns: [name], rows, text: `“${name}” is empty in every row.` })
    } else if (empty > rows * MUCH) {
      const share = `${Math.round((empty / rows) * 1000) / 10} %`
      const text = `${empty.toLocaleString('en')} rows (${share}) have nothing in “${name}”.`
      found.push({ code: 'nulls', kind: 'note', columns: [name], rows: empty, text })
    }
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
      const text = `${misfits.toLocaleString('en')} cells of “${name}” are no ${type === 'time' ? 'dates' : 'numbers'}.`
      found.push({ code: 'misfits', kind: 'warning', columns: [name], rows: misfits, text })
    }
    if ((field === 'time' || field === 'date') && min !== null && min < '1990-01-02') {
      const text = `“${name}” goes back to ${min}: rows before 1990 are rejected.`
      found.push({ code: 'impossible-date', kind: 'warning', columns: [name], rows: 0, text })
    }
    return found
  })
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
