import type { Command } from './commands'

const ownKeys =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="tablist"], [role="dialog"], [role="slider"]'

/** The command a single key stands for; none inside fields, menus and dialogs or with a modifier held. */
export function pressedCommand(event: KeyboardEvent, commands: readonly Command[]): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target instanceof Element && event.target.closest(ownKeys)) return
  return commands.findLast((command) => command.key?.toLowerCase() === event.key.toLowerCase())
}
