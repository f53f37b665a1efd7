'use client'
import { ChevronDown } from 'lucide-react'
import { Button } from '../ui/button'
import { Menu, MenuChoice, MenuLabel } from '../ui/menu'
import { keptTitle } from './kept-title'
import { useView } from './use-view'

const choices = [1, 24, 72, 168]

/** As booked, or as kept: without orders that were reversed within some hours. */
export function KeptSwitch() {
  const { view, setView } = useView()
  const offered = choices.includes(view.hours) ? choices : [...choices, view.hours].toSorted((a, b) => a - b)
  const options = [
    { value: 'booked', label: 'Every order' },
    ...offered.map((hours) => ({ value: String(hours), label: `Without orders reversed within ${keptTitle(hours)}` })),
  ]
  return (
    <Menu
      align="start"
      trigger={
        <Button>
          {view.kept ? 'As kept' : 'As booked'}
          <ChevronDown aria-hidden className="text-muted" />
        </Button>
      }
    >
      <MenuLabel>As booked or as kept</MenuLabel>
      <MenuChoice
        value={view.kept ? String(view.hours) : 'booked'}
        onChange={(chosen) =>
          void setView(chosen === 'booked' ? { kept: false } : { kept: true, hours: Number(chosen) })
        }
        options={options}
      />
    </Menu>
  )
}
