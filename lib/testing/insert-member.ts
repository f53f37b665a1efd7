import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/domain/role'
import { prisma } from '@/lib/platform/db'

type Grant = { role: Role; branchKeys?: string[]; customerKey?: string | null }

/** A new user with a place in the workspace: the membership row, ready for `scopeForMembership`. */
export async function insertMember(workspaceId: number, grant: Grant) {
  const userId = randomUUID()
  await prisma().user.create({
    data: { id: userId, name: `Person ${userId.slice(0, 4)}`, email: `${userId}@example.test` },
  })
  return prisma().membership.create({ data: { workspaceId, userId, ...grant } })
}
