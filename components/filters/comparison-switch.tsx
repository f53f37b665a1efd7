'use client'
import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { DayRange } from '@/lib/domain/calendar'
import type { CompareMode } from '@/lib/domain/comparison'
import { compareModes } from '@/lib/domain/view-choices'
import { useFormat } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Menu, MenuChoice, MenuLabel } from '../ui/menu'
import { compareTitles } from './compare-titles'
import { useView } from './use-view'

const CompareDaysDialog = dynamic(() => import('./compare-days-dialog').then((module) => module.CompareDaysDialog), {
  ssr: false,
})

type ComparisonSwitchProps = {
  /** The days compared with, as the last answer said: null where the data does not reach, undefined before the first. */
  comparison: DayRange | null | undefined
}

/** What everything on the page is compared with. */
export function ComparisonSwitch({ comparison }: ComparisonSwitchProps) {
  const { view, setView } = useView()
  const [asking, setAsking] = useState(false)
  const format = useFormat()
  const options = compareModes.map((value) => ({
    value,
    label: value === 'custom' ? `${compareTitles.custom} …` : compareTitles[value],
  }))
  const missing = view.compare !== 'none' && comparison === null
  const choose = (compare: CompareMode) =>
    compare === 'custom' ? setAsking(true) : void setView({ compare, compareFrom: null, compareTo: null })
  const chosen = view.compareFrom && view.compareTo ? { from: view.compareFrom, to: view.compareTo } : null
  const days = view.compare === 'custom' ? (comparison ?? chosen) : null
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button>
            {view.compare === 'none' ? (
              compareTitles.none
            ) : (
              <>
                <span className="text-muted">vs</span>
                {days ? format.range(days) : compareTitles[view.compare].toLowerCase()}
              </>
            )}
            <ChevronDown aria-hidden className="text-muted" />
          </Button>
        }
      >
        <MenuLabel>Compare with</MenuLabel>
        <MenuChoice value={view.compare} onChange={choose} options={options} />
        {comparison && <MenuLabel>{format.range(comparison)}</MenuLabel>}
        {missing && <MenuLabel>The data does not reach that far.</MenuLabel>}
      </Menu>
      {asking && (
        <CompareDaysDialog
          days={chosen ?? comparison ?? undefined}
          onClose={() => setAsking(false)}
          onCompare={({ from, to }) => {
            setAsking(false)
            void setView({ compare: 'custom', compareFrom: from, compareTo: to })
          }}
        />
      )}
    </>
  )
}
