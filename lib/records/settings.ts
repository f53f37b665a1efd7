import type { Settings, SettingsChange } from '@/lib/contracts/settings'
import { ConflictError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'

const select = {
  slug: true,
  name: true,
  currency: true,
  timeZone: true,
  locale: true,
  weekStart: true,
  fiscalYearStart: true,
} as const

async function hasOrders(tx: Transaction, workspaceId: number): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`select 1 from orders where workspace_id = ${workspaceId} limit 1`
  return found.length > 0
}

async function read(tx: Transaction, workspaceId: number): Promise<Settings> {
  const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select })
  return { ...workspace, currencyFixed: await hasOrders(tx, workspaceId) }
}

export const settingsOf = (workspaceId: number): Promise<Settings> => read(prisma(), workspaceId)

const definedOnly = (change: SettingsChange) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof SettingsChange]?: NonNullable<SettingsChange[K]>
  }

/** `['weekStart', 'name']` → `week start, name`. */
const inWords = (names: string[]): string => names.join(', ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Changes settings and counts their version up, so nothing computed under the old ones is served again. */
export async function changeSettings(workspaceId: number, userId: string, change: SettingsChange): Promise<Settings> {
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from workspace where id = ${workspaceId} for update`
    const before = await read(tx, workspaceId)
    const wanted = definedOnly(change)
    const detail = Object.fromEntries(
      Object.entries(wanted)
        .filter(([key, to]) => before[key as keyof Settings] !== to)
        .map(([key, to]) => [key, { from: before[key as keyof Settings], to }]),
    )
    if (Object.keys(detail).length === 0) return before
    if ('currency' in detail && before.currencyFixed) {
      throw new ConflictError(`There are orders in ${before.currency}; the currency can no longer change.`, 'currency')
    }
    await tx.workspace.update({ where: { id: workspaceId }, data: { ...wanted, settingsVersion: { increment: 1 } } })
    await audit(tx, {
      action: 'settings.changed',
      workspaceId,
      userId,
      subject: inWords(Object.keys(detail)),
      detail,
    })
    return read(tx, workspaceId)
  })
}
