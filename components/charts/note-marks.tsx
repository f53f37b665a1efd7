'use client'
import type { NoteMark } from '@/lib/charts/place-notes'
import { Tooltip } from '../ui/tooltip'
import { chartHeight, insets } from './time-series-frame'

type NoteMarksProps = {
  marks: readonly NoteMark[]
  /** Where a bucket stands on the axis, from 0 to 1. */
  share: (index: number) => number
  /** What lies beside the axis, in pixels. */
  left: number
  right: number
}

/** Where something was noted: a diamond on the axis, a bar for several buckets; the text on hover and focus. */
export function NoteMarks({ marks, share, left, right }: NoteMarksProps) {
  const x = (index: number) => share(index) * 100
  return (
    <ul
      aria-label="Notes"
      className="pointer-events-none absolute top-0"
      style={{ left, right, bottom: `${(insets.bottom / chartHeight) * 100}%` }}
    >
      {marks.map(({ index, until, notes }) => (
        <li key={index}>
          {until > index && (
            <span
              aria-hidden
              className="absolute h-1 top-full -translate-y-1/2 rounded-full bg-warning/40"
              style={{ left: `${x(index)}%`, width: `${x(until) - x(index)}%` }}
            />
          )}
          <Tooltip
            text={
              <span className="flex flex-col gap-1">
                {notes.map((note) => (
                  <span key={note.id}>
                    <span className="block text-muted">{note.days}</span>
                    {note.text}
                  </span>
                ))}
              </span>
            }
          >
            <button
              type="button"
              aria-label={notes.map((note) => `Note, ${note.days}: ${note.text}`).join('; ')}
              className="pointer-events-auto absolute top-full flex size-6 -translate-x-1/2 -translate-y-1/2 cursor-default items-center justify-center rounded-control"
              style={{ left: `${x(index)}%` }}
            >
              <span aria-hidden className="size-2 rotate-45 rounded-[2px] bg-warning ring-2 ring-surface" />
            </button>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
