'use client'
import { Calendar, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { DayRange } from '@/lib/domain/calendar'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Popover } from '../ui/popover'
import { CustomRange } from './custom-range'
import { moveRange } from './move-range'
import { RangePresets } from './range-presets'
import { rangeTitles } from './range-titles'
import { useView } from './use-view'

/** @param range the days now shown, as the last answer said; undefined before the first */
export function RangePicker({ range }: { range: DayRange | undefined }) {
  const [open, setOpen] = useState(false)
  const { view, setView } = useView()
  const format = useFormat()
  const { timeZone } = useWorkspace()
  const custom = view.from !== null && view.to !== null
  const days = custom ? { from: view.from ?? '', to: view.to ?? '' } : range
  const show = (days: DayRange) => {
    setOpen(false)
    void setView({ ...days, range: null })
  }
  return (
    <div className="flex shrink-0 items-center">
      <IconButton
        label="Previous period"
        keyHint="←"
        variant="secondary"
        disabled={!days}
        onClick={() => days && show(moveRange(days, -1))}
        className="rounded-r-none border-r-0"
      >
        <ChevronLeft aria-hidden />
      </IconButton>
      <Popover
        label="Range"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button className="rounded-none tabular-nums">
            <Calendar aria-hidden className="text-muted" />
            {custom && days ? format.range(days) : rangeTitles[view.range]}
          </Button>
        }
      >
        <div className="flex max-sm:flex-col">
          <RangePresets
            chosen={custom ? null : view.range}
            onChoose={(range) => {
              setOpen(false)
              void setView({ range, from: null, to: null })
            }}
          />
          <div className="flex w-60 flex-col justify-between gap-4 p-4 max-sm:w-full max-sm:border-t sm:border-l">
            <CustomRange key={days ? days.from + days.to : ''} days={days} onShow={show} />
            <p className="text-12 text-muted">
              {range && !custom && <span className="block tabular-nums">{format.range(range)}</span>}
              Days of {timeZone.replaceAll('_', ' ')}
            </p>
          </div>
        </div>
      </Popover>
      <IconButton
        label="Next period"
        keyHint="→"
        variant="secondary"
        disabled={!days}
        onClick={() => days && show(moveRange(days, 1))}
        className="rounded-l-none border-l-0"
      >
        <ChevronRight aria-hidden />
      </IconButton>
    </div>
  )
}
