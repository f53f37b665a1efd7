import { forbidden, notFound } from 'next/navigation'
import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { customerExists } from '@/lib/records/customers'
import type { WorkspaceRow } from '@/lib/records/workspaces'
import type { Person } from './access'
import { currentMemberships, requirePerson } from './current-person'
import { can, type Permission } from './permissions'

/** One of a person's workspaces, for the switch. */
export type OwnWorkspace = Pick<WorkspaceRow, 'slug' | 'name'> & Pick<Person, 'role'>

export type RoomAccess = {
  readonly person: Person
  readonly workspace: WorkspaceRow
  readonly workspaces: readonly OwnWorkspace[]
}

/** `customerKey` is whose room it is; `preview` says that an admin is looking, who may change nothing. */
export type CustomerRoomAccess = RoomAccess & { readonly customerKey: string; readonly preview: boolean }

const roomPermission = { marketing: 'analytics.read', admin: 'imports.manage' } as const satisfies Record<
  string,
  Permission
>

async function requireMembership(slug: string) {
  const signedIn = await requirePerson()
  const memberships = await currentMemberships(signedIn.userId)
  const membership = memberships.find((candidate) => candidate.workspace.slug === slug)
  if (!membership) notFound()
  const access: RoomAccess = {
    person: { ...signedIn, role: membership.role },
    workspace: membership.workspace,
    workspaces: memberships.map(({ role, workspace: { slug, name } }) => ({ slug, name, role })),
  }
  return { access, customerKey: membership.customerKey }
}

/** The gate of a workspace's pages: signed out → sign-in, not one's workspace → 404. */
export async function requireWorkspace(slug: string): Promise<RoomAccess> {
  return (await requireMembership(slug)).access
}

/** The gate of a marketing or admin page: as `requireWorkspace`, and the wrong role → 403. */
export async function requireRoom(slug: string, room: 'marketing' | 'admin'): Promise<RoomAccess> {
  const access = await requireWorkspace(slug)
  if (!can(access.person.role, roomPermission[room])) forbidden()
  return access
}

/**
 * The gate of a customer page. A customer enters their own room, whatever `preview` says; an admin needs
 * `?preview={customerKey}`, which is audited; everyone else → 403. Call it from the page, never from a layout.
 */
export async function requireCustomerRoom(
  slug: string,
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<CustomerRoomAccess> {
  const { access, customerKey } = await requireMembership(slug)
  if (can(access.person.role, 'customer-room.use') && customerKey !== null) {
    return { ...access, customerKey, preview: false }
  }
  const { preview } = await searchParams
  if (!can(access.person.role, 'customer-room.preview') || typeof preview !== 'string') forbidden()
  if (!(await customerExists(access.workspace.id, preview))) notFound()
  await audit(prisma(), {
    action: 'customer-room.previewed',
    workspaceId: access.workspace.id,
    userId: access.person.userId,
    subject: preview,
  })
  return { ...access, customerKey: preview, preview: true }
}
