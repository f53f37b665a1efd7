'use client'
import { useState } from 'react'
import { type ChartTable, type ColumnUnit, cellText, isDateUnit, isNumeric } from '@/lib/charts/chart-table'
import type { Format } from '@/lib/charts/format'
import type { Column } from '../ui/column'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'

type ChartTableViewProps = { title: string; table: ChartTable; format: Format; height: number }

type Row = ChartTable['rows'][number] & { position: number }

type Cell = string | number | null

function compare(a: Cell, b: Cell, unit: ColumnUnit): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  return isDateUnit(unit) ? String(a).localeCompare(String(b)) : Number(a) - Number(b)
}

/** A chart's rows as a table, as high as the chart was. */
export function ChartTableView({ title, table, format, height }: ChartTableViewProps) {
  const [sort, setSort] = useState<Sort>()
  const rows: Row[] = table.rows.map((row, position) => ({ ...row, position }))
  const columns = table.columns.map(
    ({ key, title, unit }): Column<Row> => ({
      key,
      title,
      numeric: isNumeric(unit),
      sortable: unit !== 'text',
      render: (row) => cellText(row[key], unit, format),
    }),
  )
  const unit = table.columns.find(({ key }) => key === sort?.key)?.unit ?? 'text'
  const sorted = sort
    ? rows.toSorted((a, b) => {
        const order = compare(a[sort.key] ?? null, b[sort.key] ?? null, unit)
        return sort.direction === 'ascending' ? order : -order
      })
    : rows
  return (
    <div className="-mx-2 overflow-hidden" style={{ height }}>
      <Table
        caption={title}
        columns={columns}
        rows={sorted}
        rowKey={(row) => row.position}
        sort={sort}
        onSort={setSort}
        className="h-full"
      />
    </div>
  )
}
