'use client'
import { useQueryStates } from 'nuqs'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { viewParsers } from './view-parsers'

const options = { history: 'push', scroll: false } as const

const useStates = () => useQueryStates(viewParsers, options)

const ViewContext = createContext<ReturnType<typeof useStates> | null>(null)

/** Reads the view from the URL once, for everything on the page. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useStates()
  const states = useMemo(() => [view, setView] as ReturnType<typeof useStates>, [view, setView])
  return <ViewContext value={states}>{children}</ViewContext>
}

export function useViewStates(): ReturnType<typeof useStates> {
  const states = useContext(ViewContext)
  if (!states) throw new Error('There is no ViewProvider around this.')
  return states
}
