import { beforeEach, expect, test } from 'vitest'
import { ConflictError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { changeSettings, settingsOf } from './settings'

let workspaceId: number
let userId: string

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
  userId = (await insertMember(workspaceId, { role: 'admin' })).userId
})

const version = async () => (await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } })).settingsVersion
const entries = () => prisma().auditEntry.findMany({ where: { workspaceId } })

test('a change counts the version up and is written down; no change does neither', async () => {
  const changed = await changeSettings(workspaceId, userId, { name: 'Gifts & more', weekStart: 7 })
  expect(changed).toMatchObject({ name: 'Gifts & more', weekStart: 7, currency: 'GBP' })
  expect(await version()).toBe(1)
  await changeSettings(workspaceId, userId, { weekStart: 7 })
  expect(await version()).toBe(1)
  expect(await entries()).toMatchObject([{ action: 'settings.changed', detail: { weekStart: { from: 1, to: 7 } } }])
})

test('the currency changes only while there are no orders', async () => {
  expect(await settingsOf(workspaceId)).toMatchObject({ currencyFixed: false })
  await changeSettings(workspaceId, userId, { currency: 'EUR' })
  const none = { saleLines: 0, returnLines: 0, cancelLines: 0, otherLines: 0 }
  const nothing = { units: 0, gross: 0, discount: 0, tax: 0, returns: 0 }
  await prisma().order.create({
    data: { workspaceId, orderKey: 'k', orderedAt: new Date(), currency: 'EUR', ...none, ...nothing },
  })
  await expect(changeSettings(workspaceId, userId, { currency: 'GBP' })).rejects.toBeInstanceOf(ConflictError)
  expect(await settingsOf(workspaceId)).toMatchObject({ currency: 'EUR', currencyFixed: true })
  await changeSettings(workspaceId, userId, { currency: 'EUR', locale: 'de-DE' })
})
