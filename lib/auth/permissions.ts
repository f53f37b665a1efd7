import type { Role } from '@/lib/domain/role'

/** Who may do what: the only such table. Admin includes marketing; only the customer uses the customer room. */
export const permissions = {
  'analytics.read': ['admin', 'marketing'],
  /** A file with people in it; every use is audited. */
  'people-export': ['admin', 'marketing'],
  /** A customer's scope narrows this to their own orders. */
  'orders.read': ['admin', 'marketing', 'customer'],
  'views.keep': ['admin', 'marketing'],
  'notes.write': ['admin', 'marketing'],
  'imports.manage': ['admin'],
  'people.manage': ['admin'],
  'settings.manage': ['admin'],
  'customer-room.preview': ['admin'],
  'customer-room.use': ['customer'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export function can(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(role)
}
