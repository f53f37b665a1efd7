import type { SetupRequest } from '@/lib/contracts/setup'
import { ConflictError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { audit } from './audit'
import { insertUser, type NewUser } from './new-user'

const FIRST_RUN_LOCK = 72_707_371

/** Whether nobody has been set up yet. */
export async function isFirstRun(): Promise<boolean> {
  return (await prisma().user.findFirst({ select: { id: true } })) === null
}

/**
 * Creates the first admin and the first workspace, once ever: of two at the same time one wins, and the other gets a
 * ConflictError, as does everyone after.
 */
export async function createFirstAdmin(admin: NewUser, workspace: SetupRequest['workspace']): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${FIRST_RUN_LOCK})`
    if (await tx.user.findFirst({ select: { id: true } })) {
      throw new ConflictError('This installation is set up already. Sign in, or ask an admin to invite you.')
    }
    const userId = await insertUser(tx, admin)
    const { id: workspaceId } = await tx.workspace.create({ data: workspace })
    await tx.membership.create({ data: { workspaceId, userId, role: 'admin' } })
    await audit(tx, { action: 'workspace.created', workspaceId, userId, subject: workspace.name })
  })
}
