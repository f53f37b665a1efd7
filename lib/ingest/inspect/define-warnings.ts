import type { Warning } from './inspection'

const MOST = 1_000

/** Gathers warnings: all are counted, the first thousand kept. */
export function defineWarnings() {
  const counts: Record<string, number> = {}
  const list: Warning[] = []
  return {
    counts,
    list,
    add(warning: Warning): void {
      counts[warning.kind] = (counts[warning.kind] ?? 0) + 1
      if (list.length < MOST) list.push(warning)
    },
  }
}

export type Warnings = ReturnType<typeof defineWarnings>
