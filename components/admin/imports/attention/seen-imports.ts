const keyOf = (workspace: string) => `tillsight-imports-seen-${workspace}`

/** Number of the newest import there was when this browser last looked at the list. */
export function seenImports(workspace: string): number {
  try {
    return Number(localStorage.getItem(keyOf(workspace)) ?? 0)
  } catch {
    return 0
  }
}

export function rememberSeenImports(workspace: string, sequence: number): void {
  try {
    localStorage.setItem(keyOf(workspace), String(sequence))
  } catch {
    // Without storage failures stay marked for the week in which they are told of.
  }
}
