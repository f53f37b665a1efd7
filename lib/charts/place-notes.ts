import { addDays, dayOf } from '../domain/calendar'

/** What happened on days, both inclusive; `days` says them in words. */
export type ChartNote = { id: string; from: string; to: string; days: string; text: string }

/** Notes that begin, or lie, in the same bucket: one mark, reaching to the last bucket any of them touches. */
export type NoteMark = { index: number; until: number; notes: readonly ChartNote[] }

type Place = { index: number; from: string; to: string | null }

/** Whether any part of the note lies in a bucket; the last one's end may be unknown. */
const touches = (note: ChartNote, { from, to }: Place): boolean =>
  `${addDays(note.to, 1)}T00:00:00` > from && (to === null ? note.from <= dayOf(from) : `${note.from}T00:00:00` < to)

/** Where notes stand among the buckets of a trend; those outside it stand nowhere. */
export function placeNotes(points: readonly Place[], notes: readonly ChartNote[]): NoteMark[] {
  const marks = new Map<number, NoteMark>()
  for (const note of notes) {
    const touched = points.filter((point) => touches(note, point))
    const [first] = touched
    if (!first) continue
    const before = marks.get(first.index)
    marks.set(first.index, {
      index: first.index,
      until: Math.max(before?.until ?? 0, touched.at(-1)?.index ?? first.index),
      notes: [...(before?.notes ?? []), note],
    })
  }
  return [...marks.values()].toSorted((a, b) => a.index - b.index)
}
