import type { Role } from '@/lib/domain/role'
import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'

/** The columns of a membership row that decide what its person may see. */
export type MembershipGrant = {
  readonly workspaceId: number
  readonly role: Role
  readonly branchKeys: readonly string[]
  readonly customerKey: string | null
}

type Grant = Pick<Scope, 'workspaceId' | 'branches' | 'customer'>

const NOBODY = -1

const mint = (grant: Grant): Scope => grant as Scope

async function branchIds(workspaceId: number, keys: readonly string[]): Promise<readonly number[]> {
  const branches = await prisma().branch.findMany({
    where: { workspaceId, key: { in: [...keys] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return branches.map((branch) => branch.id)
}

async function customerId(workspaceId: number, key: string | null): Promise<number | undefined> {
  if (key === null) return undefined
  const customer = await prisma().customer.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { id: true },
  })
  return customer?.id
}

/**
 * The only place that mints a scope. Keys are resolved anew each time, because ids change when an import is undone.
 * A branch or customer key that no import has brought yet opens nothing.
 */
export async function scopeForMembership(membership: MembershipGrant): Promise<Scope> {
  const { workspaceId, role, branchKeys, customerKey } = membership
  const branches = branchKeys.length === 0 ? 'all' : await branchIds(workspaceId, branchKeys)
  if (role !== 'customer') return mint({ workspaceId, branches, customer: 'everyone' })
  const customer = await customerId(workspaceId, customerKey)
  return customer === undefined
    ? mint({ workspaceId, branches: [], customer: NOBODY })
    : mint({ workspaceId, branches, customer })
}
