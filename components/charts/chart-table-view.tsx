'use client'
import { useState } from 'react'
import { type ChartTable, cellText } from '@/lib/charts/chart-table'
import type { Format } from '@/lib/charts/format'
import type { Column } from '../ui/column'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'

type ChartTableViewProps = { title: string; table: ChartTable; format: Format; height: number }

type Row = ChartTable['rows'][number] & { position: number }

const compare = (a: string | number | null, b: string | number | null): number =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : Number(a) - Number(b)

/** A chart's rows as a table, as high as the chart was. */
export function ChartTableView({ title, table, format, height }: ChartTableViewProps) {
  const [sort, setSort] = useState<Sort>()
  const rows: Row[] = table.rows.map((row, position) => ({ ...row, position }))
  const columns = table.columns.map(
    ({ key, title, unit }): Column<Row> => ({
      key,
      title,
      numeric: unit !== 'text',
      sortable: unit !== 'text',
      render: (row) => cellText(row[key], unit, format),
    }),
  )
  const sorted = sort
    ? rows.toSorted((a, b) => {
        const order = compare(a[sort.key] ?? null, b[sort.key] ?? null)
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
