'use client'
import dynamic from 'next/dynamic'
import { useEffect, useMemo, useState } from 'react'
import { allCommands, type Command, useCommands } from './commands'
import { pressedCommand } from './pressed-command'
import { singleKeysOn } from './single-keys'

const CommandPalette = dynamic(() => import('./command-palette').then((module) => module.CommandPalette))
const ShortcutsHelp = dynamic(() => import('./shortcuts-help').then((module) => module.ShortcutsHelp))

const searchField = () => document.querySelector<HTMLElement>('[data-search]')

/** Listens to the keys of the whole page and holds the palette and the help. */
export function Keyboard() {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  const commands = useMemo<Command[]>(
    () => [
      {
        title: 'Search',
        group: 'General',
        key: '/',
        run: () => (searchField() ? searchField()?.focus() : setOpen('palette')),
      },
      { title: 'Keyboard shortcuts', group: 'General', key: '?', run: () => setOpen('help') },
    ],
    [],
  )
  useCommands(commands)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen((current) => (current === 'palette' ? null : 'palette'))
        return
      }
      const command = singleKeysOn() && pressedCommand(event, allCommands())
      if (!command) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      {open === 'palette' && <CommandPalette onClose={() => setOpen(null)} />}
      {open === 'help' && <ShortcutsHelp onClose={() => setOpen(null)} />}
    </>
  )
}
