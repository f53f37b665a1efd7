import type { ImportReadingAnswer, ImportReadingColumn } from '@/lib/contracts/import-reading'
import type { Field } from '@/lib/domain/field'

const OFFERED = 3

/** The columns not used that are likeliest to hold one of the fields, with the field each may be. */
export function columnsThatMayBe(
  { columns }: Pick<ImportReadingAnswer, 'columns'>,
  fields: readonly Field[],
): { column: ImportReadingColumn; field: Field }[] {
  return columns
    .filter(({ field }) => field === null)
    .flatMap((column) => {
      const other = column.others.find(({ field }) => fields.includes(field))
      return other ? [{ column, ...other }] : []
    })
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, OFFERED)
    .map(({ column, field }) => ({ column, field }))
}
