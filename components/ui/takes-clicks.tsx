'use client'
import { type ReactNode, useEffect, useState } from 'react'

/** What comes drawn with the page: until its scripts have come it takes no click, which would be lost. */
export function TakesClicks({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return <div className={ready ? 'contents' : 'pointer-events-none contents cursor-progress'}>{children}</div>
}
