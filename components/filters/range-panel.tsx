'use client'
import type { DayRange } from '@/lib/domain/calendar'
import type { RangePreset } from '@/lib/domain/range-preset'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { CustomRange } from './custom-range'
import { RangePresets } from './range-presets'

type RangePanelProps = {
  /** Null while the days are the person's own. */
  preset: RangePreset | null
  days: DayRange | undefined
  onPreset: (preset: RangePreset) => void
  onDays: (days: DayRange) => void
}

/** What the range picker opens: presets, days of one's own, the zone they are days of. */
export function RangePanel({ preset, days, onPreset, onDays }: RangePanelProps) {
  const format = useFormat()
  const { timeZone } = useWorkspace()
  return (
    <div className="flex max-sm:flex-col">
      <RangePresets chosen={preset} onChoose={onPreset} />
      <div className="flex w-60 flex-col justify-between gap-4 p-4 max-sm:w-full max-sm:border-t sm:border-l">
        <CustomRange key={days ? days.from + days.to : ''} days={days} onShow={onDays} />
        <p className="text-12 text-muted">
          {days && <span className="block tabular-nums">{format.range(days)}</span>}
          Days of {timeZone.replaceAll('_', ' ')}
        </p>
      </div>
    </div>
  )
}
