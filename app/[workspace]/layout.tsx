import { cookies } from 'next/headers'
import { AppShell } from '@/components/shell/app-shell'
import { sidebarCookie } from '@/components/shell/sidebar-cookie'
import { themeCookie, toTheme } from '@/components/shell/theme'
import { requireWorkspace } from '@/lib/auth/require-room'
import { homePath } from '@/lib/domain/room'
import { placesFor } from './places'
import { shownSorts } from './shown-sorts'
import { toShownWorkspace } from './to-shown-workspace'

const roomNames = { admin: 'Admin', marketing: 'Marketing', customer: 'My orders' }

/** The frame of every room. Whether a person may enter a room is each page's question. */
export default async function WorkspaceLayout({ children, params }: LayoutProps<'/[workspace]'>) {
  const { person, workspace, workspaces } = await requireWorkspace((await params).workspace)
  const [jar, sorts] = await Promise.all([cookies(), shownSorts(workspace.id)])
  return (
    <AppShell
      workspace={toShownWorkspace({ ...workspace, sorts })}
      workspaces={workspaces.map(({ slug, name, role }) => ({ slug, name, href: homePath(slug, role) }))}
      roomName={roomNames[person.role]}
      places={placesFor(workspace.slug, person.role)}
      person={{ name: person.name, email: person.email }}
      theme={toTheme(jar.get(themeCookie)?.value)}
      collapsed={jar.get(sidebarCookie)?.value === 'collapsed'}
    >
      {children}
    </AppShell>
  )
}
