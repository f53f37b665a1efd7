'use client'
import dynamic from 'next/dynamic'

/** What stands beside “Imports” among the places; loaded after the page, which does not wait for it. */
export const ImportsMark = dynamic(() => import('./imports-mark-count').then((module) => module.ImportsMarkCount), {
  ssr: false,
})
