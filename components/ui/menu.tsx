'use client'
import { Slot } from 'radix-ui'
import { lazy, Suspense, startTransition, useState } from 'react'
import type { MenuChoiceProps, MenuProps } from './menu-props'

const parts = () => import('./menu-parts')
const OpenedMenu = lazy(async () => ({ default: (await parts()).OpenedMenu }))

/** What the trigger opens is loaded when a pointer or the focus comes near, so that no page waits for it. */
export function Menu({ trigger, ...menu }: MenuProps) {
  const [wanted, setWanted] = useState(false)
  const open = () => startTransition(() => setWanted(true))
  const closed = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void parts()}
      onFocus={() => void parts()}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        open()
      }}
    >
      {trigger}
    </Slot.Root>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <OpenedMenu trigger={trigger} {...menu} />
    </Suspense>
  )
}

/** Give `asChild` and a link as the child for a place to go to. */
export const MenuItem = lazy(async () => ({ default: (await parts()).MenuItem }))

const TextChoice = lazy(async () => ({ default: (await parts()).MenuChoice }))

/** One of several, the chosen one ticked. */
export function MenuChoice<Value extends string>({ value, onChange, options }: MenuChoiceProps<Value>) {
  const choose = (next: string) => {
    const chosen = options.find((option) => option.value === next)
    if (chosen) onChange(chosen.value)
  }
  return <TextChoice value={value} onChange={choose} options={options} />
}

export const MenuLabel = lazy(async () => ({ default: (await parts()).MenuLabel }))
export const MenuSeparator = lazy(async () => ({ default: (await parts()).MenuSeparator }))
