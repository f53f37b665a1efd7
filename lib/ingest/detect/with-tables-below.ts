import type { Frame } from '@/lib/ingest/layouts/reading'
import type { Survey } from './define-survey'
import type { TableBelow } from './define-table-search'
import { findTables } from './find-tables'

/** A reading that knows of tables below, and ends before them. */
export function withTablesBelow<F extends Frame>(reading: F, survey: Survey, below: readonly TableBelow[]): F {
  const [first] = below
  if (first === undefined) return reading
  const tableEnd = Math.min(reading.tableEnd ?? Number.POSITIVE_INFINITY, first.above)
  const near = findTables(survey, reading).filter(({ row }) => row < first.row)
  const place = ({ names, ...table }: TableBelow) => ({ ...table, names: [...names] })
  return {
    ...reading,
    tables: [...near.map((table) => place({ ...table, byte: 0, above: 0 })), ...below.map(place)],
    tableEnd,
  }
}
