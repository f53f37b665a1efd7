'use client'
import { Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { KeyHint } from '../ui/key-hint'
import { ListboxOption } from '../ui/listbox-option'
import { allCommands, type Command } from './commands'
import { findCommands } from './find-commands'
import { keyName } from './key-name'

export function CommandPalette({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [commands] = useState(allCommands)
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const found = findCommands(commands, search)
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') run(found[active])
    else if (step) setActive((active + step + found.length) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-overlay" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[14vh] left-1/2 z-40 flex max-h-[60vh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 animate-fade flex-col overflow-hidden rounded-card border bg-raised shadow-float"
        >
          <Dialog.Title className="sr-only">Go to or do</Dialog.Title>
          <div className="flex items-center gap-2.5 border-b px-4">
            <Search aria-hidden className="size-4 shrink-0 text-muted" />
            <input
              role="combobox"
              aria-label="Go to a place or do something"
              aria-expanded
              aria-controls={`${id}-list`}
              aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
              placeholder="Go to a place or do something"
              value={search}
              onChange={(event) => {
                setSearch(event.target.value)
                setActive(0)
              }}
              onKeyDown={press}
              className="h-12 w-full bg-transparent text-14 outline-none placeholder:text-muted"
            />
            <KeyHint keys="Esc" />
          </div>
          <div id={`${id}-list`} role="listbox" aria-label="Found" className="overflow-y-auto p-1.5">
            {found.map((command, index) => (
              <ListboxOption
                key={`${command.group} ${command.title}`}
                id={`${id}-${index}`}
                active={index === active}
                selected={index === active}
                onPoint={() => setActive(index)}
                onChoose={() => run(command)}
                className="min-h-9 items-center px-3"
              >
                <span className="text-muted">{command.group}</span>
                {command.title}
                {command.key && (
                  <span className="ml-auto">
                    <KeyHint keys={keyName(command.key)} />
                  </span>
                )}
              </ListboxOption>
            ))}
          </div>
          {found.length === 0 && <p className="px-4 pb-6 text-center text-13 text-muted">Nothing by that name here.</p>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
