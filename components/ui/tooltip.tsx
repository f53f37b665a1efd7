'use client'
import { Slot } from 'radix-ui'
import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { TooltipText, type TooltipTextProps } from './tooltip-text'
import { useHoverOpen } from './use-hover-open'

type TooltipProps = Pick<TooltipTextProps, 'side' | 'keyHint'> & {
  text: ReactNode
  /** One element that takes focus and hover. */
  children: ReactElement
}

export function Tooltip({ text, keyHint, side, children }: TooltipProps) {
  const id = useId()
  const anchor = useRef<HTMLElement>(null)
  const { open, close, onElement, onOpened } = useHoverOpen()
  return (
    <>
      <Slot.Root ref={anchor} {...onElement} {...(open && { 'aria-describedby': id })}>
        {children}
      </Slot.Root>
      {open && (
        <TooltipText id={id} anchor={anchor} side={side} keyHint={keyHint} onClose={close} {...onOpened}>
          {text}
        </TooltipText>
      )}
    </>
  )
}
