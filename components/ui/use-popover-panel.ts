import { useEffect, useSyncExternalStore } from 'react'

type Panel = typeof import('./popover-panel')['PopoverPanel']

const IDLE_AT_LATEST_MS = 2_000
const IDLE_ELSE_MS = 500

let loaded: Panel | undefined
const waiting = new Set<() => void>()

export async function loadPopoverPanel(): Promise<void> {
  if (loaded !== undefined) return
  loaded = (await import('./popover-panel')).PopoverPanel
  for (const tell of waiting) tell()
}

function waitFor(tell: () => void): () => void {
  waiting.add(tell)
  return () => void waiting.delete(tell)
}

/**
 * The panel once it has come, at the latest when the page has nothing else to do: then it opens with the press itself, and
 * what is typed right after it is not lost.
 */
export function usePopoverPanel(): Panel | undefined {
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(loadPopoverPanel, IDLE_ELSE_MS)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(() => void loadPopoverPanel(), { timeout: IDLE_AT_LATEST_MS })
    return () => cancelIdleCallback(idle)
  }, [])
  return useSyncExternalStore(
    waitFor,
    () => loaded,
    () => undefined,
  )
}
