'use client'
import { Slot } from 'radix-ui'
import { lazy, type ReactElement, Suspense, useId, useRef, useState } from 'react'
import type { PopoverPanelProps } from './popover-panel'

const panel = () => import('./popover-panel')
const PopoverPanel = lazy(async () => ({ default: (await panel()).PopoverPanel }))

type PopoverProps = Pick<PopoverPanelProps, 'label' | 'align' | 'className' | 'children'> & {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** What the trigger opens is loaded when a pointer or the focus comes near, so that no page waits for it. */
export function Popover({ trigger, open: given, onOpenChange, ...rest }: PopoverProps) {
  const [own, setOwn] = useState(false)
  const id = useId()
  const anchor = useRef<HTMLElement>(null)
  const open = given ?? own
  const change = (next: boolean) => {
    setOwn(next)
    onOpenChange?.(next)
  }
  return (
    <>
      <Slot.Root
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void panel()}
        onFocus={() => void panel()}
        onClick={() => change(!open)}
        {...(open && { 'aria-controls': id })}
      >
        {trigger}
      </Slot.Root>
      {open && (
        <Suspense fallback={null}>
          <PopoverPanel id={id} anchor={anchor} onClose={() => change(false)} {...rest} />
        </Suspense>
      )}
    </>
  )
}
