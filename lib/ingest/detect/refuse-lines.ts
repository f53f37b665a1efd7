import { FIXED_WIDTH_MESSAGE, isFixedWidth } from './is-fixed-width'
import { isLabelled, LABELLED_MESSAGE } from './is-labelled'
import { isPartedByBlanks, PARTED_BY_BLANKS_MESSAGE } from './is-parted-by-blanks'
import { isReport, REPORT_MESSAGE } from './is-report'
import type { Refusal } from './recognise-format'

/** Why lines in which no delimiter stands are no table of one column, and what to do; null if they may be one. */
export function refuseLines(rows: readonly (readonly string[])[]): Refusal | null {
  if (isFixedWidth(rows)) return { reason: 'fixed-width', message: FIXED_WIDTH_MESSAGE }
  if (isReport(rows)) return { reason: 'report', message: REPORT_MESSAGE }
  if (isLabelled(rows)) return { reason: 'labelled', message: LABELLED_MESSAGE }
  return isPartedByBlanks(rows) ? { reason: 'parted-by-blanks', message: PARTED_BY_BLANKS_MESSAGE } : null
}
