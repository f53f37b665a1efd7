'use client'
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const SLOW_MS = 1000

/** A line along the top while answers have been under way for more than a second. */
export function SlowProgress() {
  const busy = useIsFetching() > 0
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  if (!slow) return null
  return (
    <div
      role="progressbar"
      aria-label="Answers are under way"
      className="fixed inset-x-0 top-0 z-30 h-0.5 overflow-hidden bg-accent-soft print:hidden"
    >
      <span className="block h-full w-1/3 animate-run bg-accent" />
    </div>
  )
}
