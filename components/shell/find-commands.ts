import type { Command } from './commands'

/** Commands whose words begin with every word searched for, in their own order. */
export function findCommands(commands: readonly Command[], search: string): Command[] {
  const wanted = words(search)
  return commands.filter((command) => {
    const have = words(`${command.group} ${command.title}`)
    return wanted.every((word) => have.some((other) => other.startsWith(word)))
  })
}

const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)
