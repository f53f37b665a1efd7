import type { Field } from './layout'
import type { Reading } from './reading'

/** Where a field stands in a row: the first column that has it, −1 if none has. */
export function columnPlace(reading: Pick<Reading, 'columns'>, field: Field): number {
  return reading.columns.findIndex((column) => column.field === field)
}
