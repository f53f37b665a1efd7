'use client'
import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { KeyHint } from './key-hint'

type TooltipProps = {
  text: ReactNode
  keyHint?: string
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that takes focus and hover. */
  children: ReactElement
}

export function Tooltip({ text, keyHint, side = 'top', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-72 animate-fade items-center gap-2 text-pretty rounded-control border bg-raised px-2.5 py-1.5 text-12 text-text shadow-float"
        >
          {text}
          {keyHint && <KeyHint keys={keyHint} />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
