import { csvText } from '../domain/csv-text'
import { type Format, type Unit, unknownText } from './format'

/** change: a ratio to the compared value, shown with its sign. */
type ColumnUnit = Unit | 'text' | 'change'

type Cell = string | number | null

/** What a chart shows, as rows: the same for the table view and the CSV. Values are exact; null is unknown. */
export type ChartTable = {
  columns: readonly { key: string; title: string; unit: ColumnUnit }[]
  rows: readonly Readonly<Record<string, Cell>>[]
}

/** A cell as the table view shows it. */
export function cellText(value: Cell | undefined, unit: ColumnUnit, format: Format): string {
  if (value === null || value === undefined) return unknownText
  if (unit === 'change') return format.change(Number(value))
  return unit === 'text' ? String(value) : format.value(value, unit)
}

/** The rows as CSV with a header: exact values, shares and changes as plain ratios. */
export const toCsv = ({ columns, rows }: ChartTable): string =>
  csvText(
    columns.map((column) => column.title),
    rows.map((row) => columns.map((column) => row[column.key] ?? null)),
  )
