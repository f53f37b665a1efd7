import { log } from '@/lib/platform/log'

/** Repeats a chore, never twice at a time; one that fails is logged and tried again next time. */
export function every(milliseconds: number, name: string, chore: () => Promise<unknown>): { end: () => void } {
  let busy = false
  const timer = setInterval(async () => {
    if (busy) return
    busy = true
    try {
      await chore()
    } catch (error) {
      log.warn(`${name} failed`, { error: error instanceof Error ? error.message : String(error) })
    } finally {
      busy = false
    }
  }, milliseconds)
  return { end: () => clearInterval(timer) }
}
