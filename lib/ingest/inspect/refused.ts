import type { Inspected } from './inspection'

/** A file that is not read: why, and what to do. */
export function refused(reason: string, message: string): Inspected {
  return { outcome: 'refused', reason, message }
}
