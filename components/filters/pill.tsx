import { X } from 'lucide-react'
import type { ReactNode } from 'react'

type PillProps = {
  /** What its × does, for screen readers. */
  removal: string
  onRemove: () => void
  title?: string
  children: ReactNode
}

/** What a page or a list is narrowed by, with the × that lets it go. */
export function Pill({ removal, onRemove, title, children }: PillProps) {
  return (
    <span
      title={title}
      className="flex h-8 min-w-0 max-w-full items-center rounded-full bg-accent-soft pl-3 text-13 pointer-coarse:h-11"
    >
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label={removal}
        onClick={onRemove}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-muted hover:text-text pointer-coarse:size-11"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  )
}
