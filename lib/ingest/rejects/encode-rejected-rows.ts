import { encodeRow } from '@/lib/domain/encode-row'
import { guardCell } from '@/lib/domain/guard-cell'
import type { RejectedRow } from '@/lib/ingest/clean/cleaned-row'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { REJECTED_COLUMNS } from './rejected-columns'

/** First record of the file of rejected rows: the original header (`column 1` … where there was none) and three more. */
export function encodeRejectedHeader(reading: Pick<Reading, 'columns'>): string {
  return encodeRow([...reading.columns.map(({ name }) => guardCell(name)), ...REJECTED_COLUMNS])
}

/** One rejected row: its cells as read, guarded against spreadsheet formulas, with row number, rule and reason. */
export function encodeRejectedRow({
  cells,
  row,
  rule,
  reason,
}: Pick<RejectedRow, 'cells' | 'row' | 'rule' | 'reason'>): string {
  return encodeRow([...cells.map(guardCell), String(row), rule, guardCell(reason)])
}
