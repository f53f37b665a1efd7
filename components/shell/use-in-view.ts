'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import { type Beside, inView } from '@/lib/domain/in-view'
import { pageOf } from '@/lib/domain/saved-view'
import { useWorkspace } from './workspace-context'

/** The way from one page of the marketing room to another, in the present view; to and from other rooms, as it is. */
export function useInView() {
  const { slug } = useWorkspace()
  const here = usePathname()
  const shown = useSearchParams().toString()
  return useCallback(
    (path: string, beside?: Beside) => {
      const within = [here, path].every((one) => pageOf(one, slug) !== null)
      return inView(path, new URLSearchParams(within ? shown : ''), beside)
    },
    [slug, here, shown],
  )
}
