'use client'
import { useEffect, useRef } from 'react'

/** When the page becomes another step of the import, what had the focus is gone: it goes to the page's beginning. */
export function useStepFocus(step: string | undefined): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== undefined && step !== undefined && before.current !== step)
      document.getElementById('content')?.focus()
    before.current = step
  }, [step])
}
