import type { Frame } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import type { Survey } from './define-survey'
import type { TableBelow } from './define-table-search'
import { findTables } from './find-tables'

/** A reading that knows of tables below, and ends before them. */
export function withTablesBelow<F extends Frame>(reading: F, survey: Survey, below: readonly TableBelow[]): F {
  const [first] = below
  if (first === undefined) return reading
  const tableEnd = Math.min(reading.tableEnd ?? Number.POSITIVE_INFINITY, first.above)
  // Bytes are those of the text as it is scanned: in UTF-16 a table is not found again by them.
  if (isTranscoded(reading.encoding)) return { ...reading, tableEnd }
  const near = findTables(survey, reading).filter(({ row }) => row < first.row)
  const place = ({ names, ...table }: TableBelow) => ({ ...table, names: [...names] })
  return {
    ...reading,
    tables: [...near.map((table) => place({ ...table, byte: 0, above: 0 })), ...below.map(place)],
    tableEnd,
  }
}
