import { csvText } from '../domain/csv-text'
import type { ExportFact } from './export-head'
import { type Format, type Unit, unknownText } from './format'

/** A bucket's beginning on the shop's wall clock: YYYY-MM-DD, of hours with THH:MM:SS. */
const dateUnits = ['hour', 'day', 'week', 'month'] as const

export type DateUnit = (typeof dateUnits)[number]

/** change: a ratio to the compared value, shown with its sign. */
export type ColumnUnit = Unit | DateUnit | 'text' | 'change'

type Cell = string | number | null

/** What a chart shows, as rows: the same for the table view and all files. Values are exact; null is unknown. */
export type ChartTable = {
  columns: readonly {
    key: string
    title: string
    unit: ColumnUnit /** Its cells name customers. */
    person?: boolean
  }[]
  rows: readonly Readonly<Record<string, Cell>>[]
  /** What a file says of these rows beside or instead of what it says of the page. */
  facts?: readonly ExportFact[]
}

/** Whether a file of it has people in it, which is written down. */
export const namesPeople = ({ columns, rows }: ChartTable): boolean =>
  columns.some(({ key, person }) => person && rows.some((row) => (row[key] ?? null) !== null))

export const isDateUnit = (unit: string): unit is DateUnit => dateUnits.some((one) => one === unit)

/** Texts and dates stand at the left, numbers at the right. */
export const isNumeric = (unit: ColumnUnit): boolean => unit !== 'text' && !isDateUnit(unit)

/** A cell as the table view shows it. */
export function cellText(value: Cell | undefined, unit: ColumnUnit, format: Format): string {
  if (value === null || value === undefined) return unknownText
  if (unit === 'change') return format.change(Number(value))
  if (isDateUnit(unit)) return format.bucket({ key: String(value), from: String(value) }, unit)
  return unit === 'text' ? String(value) : format.value(value, unit)
}

/** Nothing in it begins a cell of its own that a spreadsheet would run, wherever it cuts the line. */
const commentText = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('"', '”')
    .replaceAll(/([,;\t]\s*)(?=[=+\-@])/g, "$1'")

/**
 * The rows as CSV with a header: exact values, ISO days, shares and changes as plain ratios. Facts stand before the header,
 * each a line that begins with `#`.
 */
export const toCsv = ({ columns, rows }: ChartTable, facts: readonly ExportFact[] = []): string =>
  facts.map(([label, value]) => `# ${commentText(`${label}: ${value}`)}\r\n`).join('') +
  csvText(
    columns.map((column) => column.title),
    rows.map((row) => columns.map((column) => row[column.key] ?? null)),
  )
