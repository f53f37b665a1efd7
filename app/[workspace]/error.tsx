'use client'
import { ErrorState } from '@/components/ui/error-state'

/** A page that could not be drawn; the frame around it stays. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <ErrorState
      title="This page could not be shown"
      message="It has been written to the server's log. Try again in a moment."
      onRetry={retry}
      className="min-h-[70vh]"
    />
  )
}
