import { headerTokens } from '@/lib/ingest/mapping/header-tokens'
import type { ColumnSummary } from './column-tally'
import type { Finding } from './row-findings'

const MUCH = 0.01
const HOURS = 24

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
        text: `“${name}” says the same in every row.`,
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

/** Pairs of columns of which one cannot exceed the other: the days since the last of something, and since the first. */
export function contradictingPairs(names: readonly string[]): { last: number; first: number }[] {
  const tokens = names.map((name) => headerTokens(name))
  return tokens.flatMap((words, last) => {
    const at = words.indexOf('last')
    if (at < 0 || !words.includes('since')) return []
    const other = words.with(at, 'first').join(' ')
    const first = tokens.findIndex((each) => each.join(' ') === other)
    return first < 0 ? [] : [{ last, first }]
  })
}

/** Counts rows of such a pair that contradict, as they stand and with the last read as hours. */
export class PairTally {
  #rows = 0
  #against = 0
  #againstAsHours = 0

  add(last: number, first: number): void {
    if (Number.isNaN(last + first)) return
    this.#rows++
    if (last > first) this.#against++
    if (last / HOURS > first) this.#againstAsHours++
  }

  /** True where reading the column as hours resolves nearly all contradictions. */
  get looksLikeHours(): boolean {
    return this.#against > this.#rows * MUCH && this.#againstAsHours <= this.#against * MUCH
  }

  finding(last: string, first: string): Finding | null {
    if (this.#against === 0) return null
    const rows = this.#against.toLocaleString('en')
    const hours = this.looksLikeHours ? ` Read as hours it hardly ever does: divide it by ${HOURS}.` : ''
    return {
      code: this.looksLikeHours ? 'hours-for-days' : 'contradiction',
      kind: 'warning',
      columns: [last, first],
      rows: this.#against,
      text: `“${last}” exceeds “${first}” in ${rows} rows, which cannot be.${hours}`,
    }
  }
}
