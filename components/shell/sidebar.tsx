'use client'
import { PanelLeft } from 'lucide-react'
import { useState } from 'react'
import { cn } from '../ui/cn'
import { IconButton } from '../ui/icon-button'
import type { Frame } from './frame'
import { PersonMenu } from './person-menu'
import { PlaceList } from './place-list'
import { remember } from './remember'
import { sidebarCookie } from './sidebar-cookie'
import { WorkspaceMenu } from './workspace-menu'

export function Sidebar({ workspace, workspaces, roomName, places, person, theme, collapsed: initial }: Frame) {
  const [collapsed, setCollapsed] = useState(initial)
  const toggle = () => {
    setCollapsed(!collapsed)
    remember(sidebarCookie, collapsed ? 'open' : 'collapsed')
  }
  return (
    <div
      className={cn(
        'sticky top-0 flex h-dvh shrink-0 flex-col gap-3 border-r bg-background p-2 max-md:hidden print:hidden',
        collapsed ? 'w-[57px]' : 'w-56',
      )}
    >
      <WorkspaceMenu workspace={workspace} workspaces={workspaces} roomName={roomName} collapsed={collapsed} />
      <nav aria-label="Places" className="min-h-0 flex-1 overflow-y-auto">
        <PlaceList places={places} collapsed={collapsed} />
      </nav>
      <div className={cn('flex items-center gap-1', collapsed && 'flex-col')}>
        <div className={cn('min-w-0', !collapsed && 'flex-1')}>
          <PersonMenu person={person} theme={theme} collapsed={collapsed} />
        </div>
        <IconButton label={collapsed ? 'Expand the sidebar' : 'Collapse the sidebar'} onClick={toggle}>
          <PanelLeft aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
