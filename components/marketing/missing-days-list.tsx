'use client'
import type { MissingDaysAnswer } from '@/lib/contracts/missing-days'
import { useFormat } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'

const shown = 60

function namesOf({ branches, missing }: MissingDaysAnswer['days'][number], names: ReadonlyMap<string, string>): string {
  const more = missing > branches.length ? ` and ${missing - branches.length} more` : ''
  return branches.map((key) => names.get(key) ?? key).join(', ') + more
}

/** Up to when the data reaches, and the days on which nothing came though sales are usual, the latest first. */
export function MissingDaysList({ answer, hasBranches }: { answer: MissingDaysAnswer; hasBranches: boolean }) {
  const format = useFormat()
  const { dataTo, delivered, missing, days, branches } = answer
  const names = new Map(branches.map(({ key, name }) => [key, name]))
  const latest = days.toReversed().slice(0, shown)
  return (
    <div className="flex flex-col gap-2 p-4 text-13">
      <p className="text-muted">
        {dataTo && `The data reaches to ${format.moment(dataTo)}. `}
        Of {format.value(delivered + missing, 'count')} {hasBranches ? 'branch-days' : 'days'} with sales to be
        expected, {format.value(missing, 'count')} brought none: a file may be missing, or the shop was closed.
      </p>
      <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto">
        {latest.map((one) => (
          <li key={one.day} className="flex justify-between gap-4">
            <span className="shrink-0 tabular-nums">{format.day(one.day)}</span>
            {hasBranches && <FileText className="min-w-0 text-right text-muted">{namesOf(one, names)}</FileText>}
          </li>
        ))}
      </ul>
      {days.length > shown && <p className="text-muted">and {days.length - shown} earlier days</p>}
    </div>
  )
}
