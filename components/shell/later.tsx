'use client'
import { useIsFetching } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { HeldBack } from '@/lib/client/held-back'

/** Nothing is under way for so long: what is in sight has been answered. */
const RESTED_MS = 40
/** One slow answer does not keep the rest waiting. */
const LONGEST_MS = 1000

/** Cards below what is in sight: they stand there, and ask once the cards above have their answers. */
export function Later({ children }: { children: ReactNode }) {
  const underWay = useIsFetching()
  const [held, setHeld] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setHeld(false), LONGEST_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (!held || underWay > 0) return
    const timer = setTimeout(() => setHeld(false), RESTED_MS)
    return () => clearTimeout(timer)
  }, [held, underWay])
  return <HeldBack value={held}>{children}</HeldBack>
}
