'use client'
import { RotateCw } from 'lucide-react'
import { Button } from './button'
import { EmptyState } from './empty-state'

type ErrorStateProps = {
  /** What could not be done. */
  title?: string
  /** Why, and what to do, as the server said it. */
  message?: string
  onRetry?: () => void
  className?: string
}

export function ErrorState({ title = 'This could not be loaded', message, onRetry, className }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-1 flex-col">
      <EmptyState
        title={title}
        className={className}
        action={
          onRetry && (
            <Button onClick={onRetry}>
              <RotateCw aria-hidden />
              Try again
            </Button>
          )
        }
      >
        {message}
      </EmptyState>
    </div>
  )
}
