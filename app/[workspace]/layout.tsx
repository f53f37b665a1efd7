import { cookies } from 'next/headers'
import { AppShell } from '@/components/shell/app-shell'
import { sidebarCookie } from '@/components/shell/sidebar-cookie'
import { themeCookie, toTheme } from '@/components/shell/theme'
import { requireWorkspace } from '@/lib/auth/require-room'
import { homePath } from '@/lib/domain/room'
import { orderSorts } from '@/lib/records/order-sorts'
import { productSorts } from '@/lib/records/product-sorts'
import { placesFor } from './places'
import { toShownWorkspace } from './to-shown-workspace'

const roomNames = { admin: 'Admin', marketing: 'Marketing', customer: 'My orders' }

/** The frame of every room. Whether a person may enter a room is each page's question. */
export default async function WorkspaceLayout({ children, params }: LayoutProps<'/[workspace]'>) {
  const { person, workspace, workspaces } = await requireWorkspace((await params).workspace)
  const [jar, ofProducts, ofOrders] = await Promise.all([
    cookies(),
    productSorts(workspace.id),
    orderSorts(workspace.id),
  ])
  const sorts = { ...ofProducts, ...ofOrders }
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
