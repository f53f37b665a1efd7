import { expect, test } from 'vitest'
import { ConflictError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { createFirstAdmin, isFirstRun } from './first-run'

const workspace = (slug: string) => ({
  slug,
  name: slug,
  currency: 'GBP',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  weekStart: 1,
  fiscalYearStart: 4,
})

const admin = (n: number) => ({ name: `Admin ${n}`, email: `admin${n}@example.test`, passwordHash: 'x' })

test('of five set-ups at once one wins, whole; afterwards there is no first run', async () => {
  expect(await isFirstRun()).toBe(true)
  const results = await Promise.allSettled(
    [1, 2, 3, 4, 5].map((n) => createFirstAdmin(admin(n), workspace(`shop-${n}`))),
  )
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError)

  expect(await isFirstRun()).toBe(false)
  expect(await prisma().user.count()).toBe(1)
  const [member] = await prisma().membership.findMany({ include: { workspace: true, user: true } })
  expect(member?.role).toBe('admin')
  expect(member?.workspace.slug.replace('shop-', 'Admin ')).toBe(member?.user.name)
  expect(await prisma().auditEntry.count({ where: { action: 'workspace.created' } })).toBe(1)
  await expect(createFirstAdmin(admin(6), workspace('late'))).rejects.toBeInstanceOf(ConflictError)
})
