'use client'
import { Slot } from 'radix-ui'
import { type ReactElement, useId, useRef, useState } from 'react'
import type { PopoverPanelProps } from './popover-panel'
import { loadPopoverPanel, usePopoverPanel } from './use-popover-panel'

type PopoverProps = Pick<PopoverPanelProps, 'label' | 'align' | 'className' | 'children'> & {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** What the trigger opens is loaded after the page, at once when a pointer or the focus comes near: no page waits for it. */
export function Popover({ trigger, open: given, onOpenChange, ...rest }: PopoverProps) {
  const [own, setOwn] = useState(false)
  const id = useId()
  const anchor = useRef<HTMLElement>(null)
  const PopoverPanel = usePopoverPanel()
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
        onPointerEnter={() => void loadPopoverPanel()}
        onFocus={() => void loadPopoverPanel()}
        onClick={() => change(!open)}
        {...(open && { 'aria-controls': id })}
      >
        {trigger}
      </Slot.Root>
      {open && PopoverPanel && <PopoverPanel id={id} anchor={anchor} onClose={() => change(false)} {...rest} />}
    </>
  )
}
