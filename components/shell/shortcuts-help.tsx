'use client'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { Switch } from '../ui/switch'
import { allCommands } from './commands'
import { keyName } from './key-name'
import { switchSingleKeys, useSingleKeys } from './single-keys'

export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const singleKeys = useSingleKeys()
  const commands = allCommands().filter(({ key }) => key)
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <Dialog open onOpenChange={onClose} title="Keyboard shortcuts">
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <Group title="Anywhere" keys={[['Go to or do anything', 'Ctrl K']]} />
        {groups.map((name) => (
          <Group
            key={name}
            title={name}
            keys={commands
              .filter(({ group }) => group === name)
              .map(({ title, key = '' }) => [title, keyName(key)] as const)}
          />
        ))}
      </div>
      <div className="mt-5 border-t pt-4">
        <Switch
          label="Single keys"
          hint="Switch off if they get in the way of speech input or a screen reader."
          checked={singleKeys}
          onCheckedChange={switchSingleKeys}
        />
      </div>
    </Dialog>
  )
}

function Group({ title, keys }: { title: string; keys: readonly (readonly [title: string, key: string])[] }) {
  return (
    <section>
      <h3 className="pb-1 text-12 text-muted">{title}</h3>
      <dl>
        {keys.map(([what, key]) => (
          <div key={what} className="flex min-h-8 items-center justify-between gap-4">
            <dt>{what}</dt>
            <dd>
              <KeyHint keys={key} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
