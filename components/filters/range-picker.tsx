'use client'
import { Calendar, ChevronLeft, ChevronRight } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { DayRange } from '@/lib/domain/calendar'
import { useFormat } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Popover } from '../ui/popover'
import { moveRange } from './move-range'
import { rangeTitles } from './range-titles'
import { useView } from './use-view'

const RangePanel = dynamic(() => import('./range-panel').then((module) => module.RangePanel))

/** @param range the days now shown, as the last answer said; undefined before the first */
export function RangePicker({ range }: { range: DayRange | undefined }) {
  const [open, setOpen] = useState(false)
  const { view, setView } = useView()
  const format = useFormat()
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
        <RangePanel
          preset={custom ? null : view.range}
          days={days}
          onPreset={(range) => {
            setOpen(false)
            void setView({ range, from: null, to: null })
          }}
          onDays={show}
        />
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
