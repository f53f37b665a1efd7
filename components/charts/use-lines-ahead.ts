'use client'
import { useEffect } from 'react'

/** Fetches what draws lines while the numbers are still on their way. */
export function useLinesAhead(): void {
  useEffect(() => {
    // A failure shows where the chart is drawn, which asks again.
    import('./time-series-lines').catch(() => undefined)
  }, [])
}
