'use client'
import { ChevronDown } from 'lucide-react'
import { type Grain, grains } from '@/lib/domain/grain'
import { Button } from '../ui/button'
import { Menu, MenuChoice } from '../ui/menu'
import { grainTitles } from './grain-titles'
import { useView } from './use-view'

/** @param grain the one now shown, as the last answer said */
export function GrainSwitch({ grain }: { grain: Grain | undefined }) {
  const { view, setView } = useView()
  const options = [
    { value: 'auto' as const, label: 'By itself' },
    ...grains.map((value) => ({ value, label: grainTitles[value], keyHint: grainTitles[value].slice(0, 1) })),
  ]
  const shown = view.grain === 'auto' ? grain : view.grain
  return (
    <Menu
      align="start"
      trigger={
        <Button>
          <span className="text-muted">by</span>
          {shown ? grainTitles[shown].toLowerCase() : '…'}
          <ChevronDown aria-hidden className="text-muted" />
        </Button>
      }
    >
      <MenuChoice value={view.grain} onChange={(grain) => void setView({ grain })} options={options} />
    </Menu>
  )
}
