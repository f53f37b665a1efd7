'use client'
import { Check, ChevronsUpDown } from 'lucide-react'
import { cn } from '../ui/cn'
import { Menu, MenuItem, MenuLabel } from '../ui/menu'
import type { Frame } from './frame'

type WorkspaceMenuProps = Pick<Frame, 'workspace' | 'workspaces' | 'roomName'> & { collapsed?: boolean }

/** Which business this is, and the way to the others. */
export function WorkspaceMenu({ workspace, workspaces, roomName, collapsed }: WorkspaceMenuProps) {
  return (
    <Menu
      align="start"
      className="w-56"
      trigger={
        <button
          type="button"
          aria-label={`Workspace: ${workspace.name}. Switch`}
          className="flex h-11 w-full min-w-0 items-center gap-2.5 rounded-control px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <span
            aria-hidden
            className="flex size-7 shrink-0 items-center justify-center rounded-control bg-accent font-strong text-13 text-on-accent"
          >
            {[...workspace.name][0]?.toUpperCase()}
          </span>
          <span className={cn('flex min-w-0 flex-1 flex-col', collapsed && 'hidden')}>
            <span className="truncate font-strong text-13 leading-4">{workspace.name}</span>
            <span className="truncate text-12 text-muted">{roomName}</span>
          </span>
          <ChevronsUpDown aria-hidden className={cn('size-3.5 shrink-0 text-muted', collapsed && 'hidden')} />
        </button>
      }
    >
      <MenuLabel>Workspaces</MenuLabel>
      {workspaces.map((other) => (
        <MenuItem key={other.slug} asChild>
          <a href={other.href}>
            <span className="truncate">{other.name}</span>
            {other.slug === workspace.slug && <Check aria-label="current" className="ml-auto" />}
          </a>
        </MenuItem>
      ))}
    </Menu>
  )
}
