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

type Grant = { role: Role; branchKeys: readonly string[]; customerKey: string | null }

/** What a grant opens, in a few words: "2 branches", "Customer 12346". */
export function reachText({ role, branchKeys, customerKey }: Grant): string {
  if (role === 'customer') return `Customer ${customerKey}`
  if (branchKeys.length === 0) return 'Everything'
  return branchKeys.length === 1 ? `Branch ${branchKeys[0]}` : `${branchKeys.length} branches`
}
