import { decideNegativeMark } from '@/lib/ingest/clean/split-mark'
import { largestUnits } from '@/lib/ingest/clean/split-unit'
import type { LayoutColumn } from '@/lib/ingest/layouts/layout'
import type { ReadColumn } from '@/lib/ingest/layouts/reading'

/**
 * What stands beside the numbers of a column: which of its marks means given back, and what its quantities are measured in.
 * @param known the layout's column, which remembers the mark
 */
export function besideNumbers(
  cells: readonly string[],
  known?: Pick<LayoutColumn, 'negativeMark'>,
): Pick<ReadColumn, 'negativeMark' | 'units'> {
  const negativeMark = known?.negativeMark ?? decideNegativeMark(cells)
  const units = largestUnits(cells)
  return { ...(negativeMark && { negativeMark }), ...(units.length > 0 && { units }) }
}
