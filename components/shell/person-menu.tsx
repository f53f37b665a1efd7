'use client'
import { Keyboard, KeyRound, LogOut } from 'lucide-react'
import Link from 'next/link'
import { cn } from '../ui/cn'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '../ui/menu'
import { allCommands } from './commands'
import type { Frame } from './frame'
import { signOut } from './sign-out'
import { useTheme } from './use-theme'

type PersonMenuProps = Pick<Frame, 'person' | 'theme'> & { collapsed?: boolean }

const themeOptions = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

const openHelp = () =>
  allCommands()
    .find((command) => command.key === '?')
    ?.run()

/** Who is signed in, their looks, and the way out. */
export function PersonMenu({ person, theme: initial, collapsed }: PersonMenuProps) {
  const [theme, setTheme] = useTheme(initial)
  return (
    <Menu
      align="start"
      side="top"
      className="w-56"
      trigger={
        <button
          type="button"
          aria-label={`${person.name}: theme, shortcuts, sign out`}
          className="flex h-10 w-full min-w-0 items-center gap-2.5 rounded-control px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover pointer-coarse:h-11"
        >
          <span
            aria-hidden
            className="flex size-7 shrink-0 items-center justify-center rounded-full bg-pressed font-strong text-12"
          >
            {initials(person.name)}
          </span>
          <span className={cn('truncate text-13', collapsed && 'hidden')}>{person.name}</span>
        </button>
      }
    >
      <MenuLabel>{person.email}</MenuLabel>
      <MenuSeparator />
      <MenuLabel>Theme</MenuLabel>
      <MenuChoice value={theme} onChange={setTheme} options={themeOptions} />
      <MenuSeparator />
      <MenuItem keyHint="?" onSelect={openHelp}>
        <Keyboard aria-hidden />
        Shortcuts
      </MenuItem>
      <MenuItem asChild>
        <Link href="/account">
          <KeyRound aria-hidden />
          Password
        </Link>
      </MenuItem>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  )
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase()
