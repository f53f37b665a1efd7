import type { Role } from '@/lib/domain/role'

export const roleNames: Readonly<Record<Role, string>> = {
  admin: 'Admin',
  marketing: 'Marketing',
  customer: 'Customer',
}

export const roleHints: Readonly<Record<Role, string>> = {
  admin: 'Loads files, manages people and settings, and sees all dashboards.',
  marketing: 'Sees dashboards and customers, of all branches or some.',
  customer: 'Sees only the orders of one customer.',
}
