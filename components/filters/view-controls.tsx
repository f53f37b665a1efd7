'use client'
import type { ViewEcho } from '@/lib/contracts/view'
import { ComparisonSwitch } from './comparison-switch'
import type { Facet } from './facet'
import { FilterMenu } from './filter-menu'
import { GrainSwitch } from './grain-switch'
import { KeptSwitch } from './kept-switch'
import { RangePicker } from './range-picker'
import { ViewCommands } from './view-commands'

type ViewControlsProps = {
  /** What the last answer said of itself. */
  echo: Pick<ViewEcho, 'range' | 'comparison' | 'grain'> | undefined
  facets: readonly Facet[]
  /** Whether anything on the page is by hours, days, weeks or months. */
  hasGrain: boolean
}

/** Range, comparison, grain and filters of a page, by mouse and by keyboard. */
export function ViewControls({ echo, facets, hasGrain }: ViewControlsProps) {
  return (
    <>
      <RangePicker range={echo?.range} />
      <ComparisonSwitch comparison={echo?.comparison} />
      {hasGrain && <GrainSwitch grain={echo?.grain} />}
      <KeptSwitch />
      <FilterMenu facets={facets} />
      <ViewCommands range={echo?.range} />
    </>
  )
}
