'use client'
import type { ReactNode } from 'react'
import { useReady } from './use-ready'

/** What comes drawn with the page: until its scripts have come it takes no click, which would be lost. */
export function TakesClicks({ children }: { children: ReactNode }) {
  return <div className={useReady() ? 'contents' : 'pointer-events-none contents cursor-progress'}>{children}</div>
}
