import type { Rows } from './questions/bench-question'

/** Numbers to four decimals, whatever they came as; all else as text. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const number = Number(value)
  return Number.isFinite(number) && String(value).trim() !== '' ? String(Math.round(number * 1e4) / 1e4) : String(value)
}

const written = (rows: Rows): string[] => rows.map((row) => row.map(cell).join(' | ')).sort()

/** Throws, with the first rows that differ, unless both hold the same. */
export function assertEqualRows(name: string, ours: Rows, theirs: Rows): void {
  const [left, right] = [written(ours), written(theirs)]
  const only = (these: string[], others: string[]) => these.filter((row) => !others.includes(row)).slice(0, 3)
  if (left.length === right.length && left.every((row, index) => row === right[index])) return
  throw new Error(
    `${name}: ${left.length} rows of ours, ${right.length} of DuckDB's.\n` +
      `only ours: ${only(left, right).join(' / ')}\nonly DuckDB's: ${only(right, left).join(' / ')}`,
  )
}
