import { ForbiddenError, NotFoundError, UnauthenticatedError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/role'
import type { Scope } from '@/lib/domain/scope'
import { membershipIn, type WorkspaceRow } from '@/lib/records/workspaces'
import { can, type Permission } from './permissions'
import { scopeForMembership } from './scope-for'
import { type SignedIn, signedIn } from './session'

/** A person in one of their workspaces. */
export type Person = SignedIn & { readonly role: Role }

export type Access = { readonly person: Person; readonly workspace: WorkspaceRow; readonly scope: Scope }

/** The signed-in person. Throws 401 when nobody is. */
export async function requireSignedIn(headers: Headers): Promise<SignedIn> {
  const person = await signedIn(headers)
  if (!person) throw new UnauthenticatedError('Sign in to continue.')
  return person
}

/**
 * The one gate of every workspace route. Throws 401 signed out, 404 for a workspace that is not theirs (whether or
 * not it exists), 403 for a role that may not.
 */
export async function requireAccess(headers: Headers, slug: string, permission: Permission): Promise<Access> {
  const person = await requireSignedIn(headers)
  const membership = await membershipIn(slug, person.userId)
  if (!membership) throw new NotFoundError('There is no such workspace, or it is not one of yours.')
  if (!can(membership.role, permission)) throw new ForbiddenError('Your role in this workspace does not allow this.')
  const scope = await scopeForMembership(membership)
  return { person: { ...person, role: membership.role }, workspace: membership.workspace, scope }
}
