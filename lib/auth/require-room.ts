import { forbidden, notFound } from 'next/navigation'
import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { customerExists } from '@/lib/records/customers'
import type { MembershipRow, WorkspaceRow } from '@/lib/records/workspaces'
import type { Person } from './access'
import { currentMemberships, requirePerson } from './current-person'
import { openDefaultView } from './open-default-view'
import { can, type Permission } from './permissions'
import { scopeForMembership } from './scope-for'

/** One of a person's workspaces, for the switch. */
export type OwnWorkspace = Pick<WorkspaceRow, 'slug' | 'name'> & Pick<Person, 'role'>

export type WorkspaceAccess = {
  readonly person: Person
  readonly workspace: WorkspaceRow
  readonly workspaces: readonly OwnWorkspace[]
}

export type RoomAccess = WorkspaceAccess & { readonly scope: Scope }

/** `customerKey` is whose room it is; `preview` says that an admin is looking, who may change nothing. */
export type CustomerRoomAccess = RoomAccess & { readonly customerKey: string; readonly preview: boolean }

const roomPermission = { marketing: 'analytics.read', admin: 'imports.manage' } as const satisfies Record<
  string,
  Permission
>

async function requireMembership(slug: string): Promise<{ access: WorkspaceAccess; membership: MembershipRow }> {
  const signedIn = await requirePerson()
  const memberships = await currentMemberships(signedIn.userId)
  const membership = memberships.find((candidate) => candidate.workspace.slug === slug)
  if (!membership) notFound()
  const access: WorkspaceAccess = {
    person: { ...signedIn, role: membership.role },
    workspace: membership.workspace,
    workspaces: memberships.map(({ role, workspace: { slug, name } }) => ({ slug, name, role })),
  }
  return { access, membership }
}

/** The gate of a workspace's pages: signed out → sign-in, not one's workspace → 404. */
export async function requireWorkspace(slug: string): Promise<WorkspaceAccess> {
  return (await requireMembership(slug)).access
}

/** The gate of a marketing or admin page: as `requireWorkspace`, and the wrong role → 403. Marketing's open with the person's default view. */
export async function requireRoom(slug: string, room: 'marketing' | 'admin'): Promise<RoomAccess> {
  const { access, membership } = await requireMembership(slug)
  if (!can(access.person.role, roomPermission[room])) forbidden()
  const { defaultViewId: viewId, workspaceId } = membership
  if (room === 'marketing' && viewId) await openDefaultView({ workspaceId, slug, userId: access.person.userId, viewId })
  return { ...access, scope: await scopeForMembership(membership) }
}

/**
 * The gate of a customer page. A customer enters their own room, whatever `preview` says; an admin needs
 * `?preview={customerKey}`, which is audited; everyone else → 403. Call it from the page, never from a layout.
 */
export async function requireCustomerRoom(
  slug: string,
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<CustomerRoomAccess> {
  const { access, membership } = await requireMembership(slug)
  const { customerKey } = membership
  const scope = await scopeForMembership(membership)
  if (can(access.person.role, 'customer-room.use') && customerKey !== null) {
    return { ...access, scope, customerKey, preview: false }
  }
  const { preview } = await searchParams
  if (!can(access.person.role, 'customer-room.preview') || typeof preview !== 'string') forbidden()
  if (!(await customerExists(scope, preview))) notFound()
  await audit(prisma(), {
    action: 'customer-room.previewed',
    workspaceId: access.workspace.id,
    userId: access.person.userId,
    subject: preview,
  })
  return { ...access, scope, customerKey: preview, preview: true }
}
