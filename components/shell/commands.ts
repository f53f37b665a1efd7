import { useEffect, useId } from 'react'

/** Something a person can do on this page, found in the palette and, if it has a key, by pressing it. */
export type Command = {
  title: string
  /** Heading in the palette and in the help: "Go to", "View". */
  group: string
  /** One key as `KeyboardEvent.key` names it: "h", "ArrowLeft", "Escape", "?". */
  key?: string
  run: () => void
}

const registry = new Map<string, readonly Command[]>()

/** All commands of what is on the screen now, the frame's first. */
export const allCommands = (): readonly Command[] => [...registry.values()].flat()

/** Offers commands for as long as the component stands. */
export function useCommands(commands: readonly Command[]): void {
  const id = useId()
  useEffect(() => {
    registry.set(id, commands)
  })
  useEffect(() => () => void registry.delete(id), [id])
}
