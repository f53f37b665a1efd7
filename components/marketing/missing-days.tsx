'use client'
import { TriangleAlert } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useFormat } from '../shell/workspace-context'
import { Popover } from '../ui/popover'
import { useMissingDays } from './use-missing-days'

const MissingDaysList = dynamic(() => import('./missing-days-list').then((module) => module.MissingDaysList))

export type MissingDaysProps = {
  hasBranches: boolean
  /** The view's unless given, null while not known. */
  days?: Parameters<typeof useMissingDays>[0]
}

/** How many branch-days of the range are missing, and on demand which; nothing where none is. */
export function MissingDays({ hasBranches, days }: MissingDaysProps) {
  const format = useFormat()
  const data = useMissingDays(days)
  if (!data || data.missing === 0) return null
  const noun = hasBranches ? 'branch-day' : 'day'
  return (
    <Popover
      label="Missing days"
      align="end"
      className="w-80"
      trigger={
        <button
          type="button"
          className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-warning tabular-nums hover:bg-hover -my-2 pointer-coarse:-my-3 pointer-coarse:h-11 pointer-coarse:min-w-11"
        >
          <TriangleAlert aria-hidden className="size-3.5" />
          <span>
            {format.value(data.missing, 'count')}
            <span className="max-sm:sr-only"> {data.missing === 1 ? noun : `${noun}s`} missing</span>
          </span>
        </button>
      }
    >
      <MissingDaysList answer={data} hasBranches={hasBranches} />
    </Popover>
  )
}
