import type { ReactNode } from 'react'
import { cn } from './cn'

type EmptyStateProps = {
  /** What is not there, and why. */
  title: string
  /** What to do about it. */
  children?: ReactNode
  icon?: ReactNode
  action?: ReactNode
  className?: string
}

export function EmptyState({ title, children, icon, action, className }: EmptyStateProps) {
  return (
    <div className={cn('flex flex-1 flex-col items-center justify-center gap-1 px-6 py-10 text-center', className)}>
      {icon && (
        <span aria-hidden className="mb-2 text-muted [&_svg]:size-6 [&_svg]:stroke-[1.5]">
          {icon}
        </span>
      )}
      <p className="font-strong text-14">{title}</p>
      {children && <div className="max-w-prose text-pretty text-13 text-muted">{children}</div>}
      {action && <div className="mt-4 flex gap-2">{action}</div>}
    </div>
  )
}
