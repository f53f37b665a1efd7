'use client'
import { ChevronDown } from 'lucide-react'
import type { DayRange } from '@/lib/domain/calendar'
import { compareModes } from '@/lib/domain/view-choices'
import { useFormat } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Menu, MenuChoice, MenuLabel } from '../ui/menu'
import { compareTitles } from './compare-titles'
import { useView } from './use-view'

type ComparisonSwitchProps = {
  /** The days compared with, as the last answer said: null where the data does not reach, undefined before the first. */
  comparison: DayRange | null | undefined
}

export function ComparisonSwitch({ comparison }: ComparisonSwitchProps) {
  const { view, setView } = useView()
  const format = useFormat()
  const options = compareModes.map((value) => ({ value, label: compareTitles[value] }))
  const missing = view.compare !== 'none' && comparison === null
  return (
    <Menu
      align="start"
      trigger={
        <Button>
          {view.compare === 'none' ? (
            compareTitles.none
          ) : (
            <>
              <span className="text-muted">vs</span>
              {compareTitles[view.compare].toLowerCase()}
            </>
          )}
          <ChevronDown aria-hidden className="text-muted" />
        </Button>
      }
    >
      <MenuLabel>Compare with</MenuLabel>
      <MenuChoice value={view.compare} onChange={(compare) => void setView({ compare })} options={options} />
      {comparison && <MenuLabel>{format.range(comparison)}</MenuLabel>}
      {missing && <MenuLabel>The data does not reach back that far.</MenuLabel>}
    </Menu>
  )
}
