'use client'
import { useMemo } from 'react'
import type { DayRange } from '@/lib/domain/calendar'
import { grains } from '@/lib/domain/grain'
import { rangePresets } from '@/lib/domain/range-preset'
import { compareModes } from '@/lib/domain/view-choices'
import { type Command, useCommands } from '../shell/commands'
import { compareTitles } from './compare-titles'
import { noFilters } from './filters-in-force'
import { grainTitles } from './grain-titles'
import { moveRange } from './move-range'
import { rangeTitles } from './range-titles'
import { useView } from './use-view'

/** The view by keyboard: H D W M Q Y, ← →, Esc; presets in the palette. */
export function ViewCommands({ range }: { range: DayRange | undefined }) {
  const { view, setView } = useView()
  const { from, to } = view
  const commands = useMemo<Command[]>(() => {
    const days = from && to ? { from, to } : range
    const move = (direction: -1 | 1) => days && void setView({ ...moveRange(days, direction), range: null })
    return [
      { title: 'Previous period', group: 'Range', key: 'ArrowLeft', run: () => move(-1) },
      { title: 'Next period', group: 'Range', key: 'ArrowRight', run: () => move(1) },
      ...rangePresets.map((preset) => ({
        title: rangeTitles[preset],
        group: 'Range',
        run: () => void setView({ range: preset, from: null, to: null }),
      })),
      ...compareModes
        .filter((compare) => compare !== 'custom')
        .map((compare) => ({
          title: compare === 'none' ? compareTitles.none : `Compare with ${compareTitles[compare].toLowerCase()}`,
          group: 'View',
          run: () => void setView({ compare, compareFrom: null, compareTo: null }),
        })),
      ...grains.map((grain) => ({
        title: `By ${grain}`,
        group: 'View',
        key: grainTitles[grain].slice(0, 1).toLowerCase(),
        run: () => void setView({ grain }),
      })),
      { title: 'Clear filters', group: 'View', key: 'Escape', run: () => void setView(noFilters) },
    ]
  }, [from, to, range, setView])
  useCommands(commands)
  return null
}
