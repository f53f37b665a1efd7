'use client'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { Facet } from '../filters/facet'
import { FacetValues } from '../filters/facet-values'
import { KeptSwitch } from '../filters/kept-switch'
import { Button } from '../ui/button'
import { Input } from '../ui/input'
import { Popover } from '../ui/popover'
import { SegmentedControl } from '../ui/segmented-control'
import { Tooltip } from '../ui/tooltip'
import { ClearFiltersCommand } from './clear-filters-command'
import { useRfmView } from './use-rfm-view'

const readings = [
  { value: 'net', label: 'Net' },
  { value: 'gross', label: 'Gross' },
] as const

type RfmControlsProps = { /** As the last answer said. */ analysisDate: string | undefined; facets: readonly Facet[] }

/** As of when, which money, and which branch or country. */
export function RfmControls({ analysisDate, facets }: RfmControlsProps) {
  const id = useId()
  const { rfm, setRfm } = useRfmView()
  return (
    <>
      <ClearFiltersCommand />
      <div className="flex shrink-0 items-center gap-2 text-13">
        <label htmlFor={id} className="text-muted">
          As of
        </label>
        <Input
          id={id}
          type="date"
          className="h-8 w-36 text-13 pointer-coarse:w-40"
          value={rfm.asOf ?? analysisDate ?? ''}
          onChange={({ target }) => void setRfm({ asOf: target.value || null })}
        />
      </div>
      <Tooltip text="Money spent: gross minus discounts, or net of the customer’s returns as well.">
        <div className="shrink-0">
          <SegmentedControl
            label="Money spent"
            value={rfm.monetary}
            onChange={(monetary) => void setRfm({ monetary })}
            options={readings}
          />
        </div>
      </Tooltip>
      {facets.map((facet) => (
        <Popover
          key={facet.key}
          label={facet.title}
          className="w-72"
          trigger={
            <Button>
              {facet.title}
              <ChevronDown aria-hidden className="text-muted" />
            </Button>
          }
        >
          <FacetValues facet={facet} />
        </Popover>
      ))}
      <KeptSwitch />
    </>
  )
}
