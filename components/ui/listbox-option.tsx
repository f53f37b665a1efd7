import type { ReactNode } from 'react'
import { cn } from './cn'

type ListboxOptionProps = {
  id: string
  /** Under the pointer or the arrow keys; it scrolls into sight. */
  active: boolean
  /** What a screen reader hears as selected. */
  selected: boolean
  onPoint: () => void
  onChoose: () => void
  className?: string
  children: ReactNode
}

/** One of a listbox whose field or list keeps the focus. */
export function ListboxOption({ id, active, selected, onPoint, onChoose, className, children }: ListboxOptionProps) {
  return (
    <button
      ref={(element) => void (active && element?.scrollIntoView({ block: 'nearest' }))}
      type="button"
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      onPointerMove={onPoint}
      onClick={onChoose}
      className={cn(
        'flex w-full shrink-0 gap-2 rounded-control text-left text-13 pointer-coarse:min-h-11',
        active && 'bg-hover',
        className,
      )}
    >
      {children}
    </button>
  )
}
