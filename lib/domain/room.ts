import type { Role } from './role'

/** A part of the product with its own pages, under `/{workspace}/{room}`. */
export type Room = Role

/** Where a role's day starts. */
export function homePath(slug: string, role: Role): string {
  return role === 'admin' ? `/${slug}/admin/imports` : `/${slug}/${role}`
}
