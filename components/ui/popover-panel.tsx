'use client'
import { Popover as Radix } from 'radix-ui'
import { type ReactNode, type RefObject, useRef } from 'react'
import { cn } from './cn'

export type PopoverPanelProps = {
  id: string
  /** Names the panel for screen readers. */
  label: string
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
  align?: 'start' | 'center' | 'end' | undefined
  className?: string | undefined
  children: ReactNode
}

/** An open panel beside its trigger, which gets the focus back unless something else was pressed. */
export function PopoverPanel({ id, label, anchor, onClose, align = 'start', className, children }: PopoverPanelProps) {
  const leftFor = useRef(false)
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault()
            else leftFor.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (!leftFor.current) anchor.current?.focus()
          }}
          className={cn(
            'z-30 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-16px)] animate-fade overflow-y-auto rounded-card border bg-raised shadow-float focus-visible:outline-none',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
