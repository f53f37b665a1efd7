import type { Sheet } from 'write-excel-file/universal'
import { type ChartTable, type ColumnUnit, isDateUnit } from './chart-table'
import type { ExportFact } from './export-head'
import { asUtc } from './format-date'

type Column = ChartTable['columns'][number]
type Value = ChartTable['rows'][number][string]

const head = { fontWeight: 'bold', backgroundColor: '#EEF1F4' } as const

/** How Excel writes a number or date; texts have none. */
const formats: Readonly<Record<Exclude<ColumnUnit, 'text'>, string>> = {
  money: '#,##0.00',
  count: '#,##0.###',
  ratio: '#,##0.00',
  days: '0.0',
  percent: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  hour: 'yyyy-mm-dd hh:mm',
  day: 'yyyy-mm-dd',
  week: 'yyyy-mm-dd',
  month: 'yyyy-mm',
}

const longestText = 32_767

/** A cell's text as XML can hold it. */
const text = (value: string) => {
  const legal = [...value.toWellFormed()].filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign)).join('')
  return { type: String, value: legal.replaceAll(/[\ufffe\uffff]/g, '').slice(0, longestText) }
}

/** Texts are text cells, which no spreadsheet runs; wall-clock dates are written as they stand. */
function cell(value: Value | undefined, unit: ColumnUnit) {
  if (value === null || value === undefined) return null
  if (unit === 'text') return text(String(value))
  if (isDateUnit(unit)) {
    return { type: Date, value: asUtc(String(value)), format: formats[unit] }
  }
  return { type: Number, value: Number(value), format: formats[unit] }
}

const width = ({ title, key, unit }: Column, rows: ChartTable['rows']) =>
  unit === 'text'
    ? Math.min(60, Math.max(title.length, 8, ...rows.slice(0, 200).map((row) => String(row[key] ?? '').length)) + 2)
    : Math.max(title.length + 2, 14)

/** A table as a workbook: its rows, and a second sheet with what they are of. */
export function toSheets(title: string, { columns, rows }: ChartTable, facts: readonly ExportFact[]): Sheet<Blob>[] {
  const about: readonly ExportFact[] = [['Shows', title], ...facts]
  return [
    {
      sheet: 'Data',
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: width(column, rows) })),
      data: [
        columns.map((column) => ({ ...head, type: String, value: column.title })),
        ...rows.map((row) => columns.map(({ key, unit }) => cell(row[key], unit))),
      ],
    },
    {
      sheet: 'About',
      columns: [{ width: 18 }, { width: 80 }],
      data: about.map(([label, value]) => [{ ...head, type: String, value: label }, text(value)]),
    },
  ]
}
