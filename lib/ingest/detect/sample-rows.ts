import type { Dialect, Frame } from '@/lib/ingest/layouts/reading'
import { defineBelowHeading } from '@/lib/ingest/parse/below-heading'
import { defineAside } from '@/lib/ingest/parse/define-aside'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import type { Survey } from './define-survey'
import { inSample } from './find-tables'

type Rows = readonly (readonly string[])[]

/** Rows from the start of the file, cut with this dialect; the last is left out if the sample may have cut it. */
export function headRows(survey: Pick<Survey, 'head' | 'bytes'>, dialect: Dialect, width = 0): Rows {
  const whole = survey.head.length === survey.bytes
  return defineRowReader(dialect, width)(toScannableBytes(survey.head, dialect.encoding), whole).rows
}

/**
 * Rows of the table at the start of the file: after its header, before totals, notes and other tables. Where damaged rows
 * are mended by the sound ones, only these.
 */
export function tableRows(survey: Pick<Survey, 'head' | 'bytes' | 'before'>, where: Frame, width: number): Rows {
  const frame = inSample(where, survey)
  const whole = survey.head.length === survey.bytes
  const { rows, starts } = defineRowReader(frame, width)(toScannableBytes(survey.head, frame.encoding), whole)
  const end = frame.tableEnd ?? Number.POSITIVE_INFINITY
  const asideOf = defineAside({ ...frame, columns: { length: width } })
  const below = defineBelowHeading(frame)
  return rows.slice(frame.headerRow).flatMap((cells, i) => {
    if ((starts[frame.headerRow + i] ?? 0) >= end) return []
    const aside = asideOf(cells)
    if (aside === 'heading') below.begin(cells)
    const isSound = aside === null && (frame.profile === null || cells.length === frame.rowWidth)
    return isSound ? [below.fill(cells)] : []
  })
}

/** Rows of the right width from all over the rest of the file; what stands at the cut ends of a slice is left out. */
export function sliceRows(
  survey: Pick<Survey, 'slices'>,
  dialect: Dialect & Omit<Parameters<typeof defineAside>[0], 'columns'>,
  width: number,
): Rows {
  const asideOf = defineAside({ ...dialect, columns: { length: width } })
  return survey.slices.flatMap((slice) => {
    const rows = defineRowReader(dialect, width)(toScannableBytes(slice, dialect.encoding), false).rows
    return rows.slice(1).filter((cells) => cells.length === width && asideOf(cells) === null)
  })
}
