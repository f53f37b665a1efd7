import type { ChartNote, NoteMark } from '@/lib/charts/place-notes'

/** What was noted in a bucket. */
export const notesAt = (marks: readonly NoteMark[], index: number | undefined): readonly ChartNote[] =>
  marks
    .filter((mark) => index !== undefined && mark.index <= index && index <= mark.until)
    .flatMap((mark) => mark.notes)
