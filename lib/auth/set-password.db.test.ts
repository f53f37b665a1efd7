import { expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { createPasswordLink } from '@/lib/records/password-links'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { setPassword } from './set-password'

test('a person who never had a password sets the first by link, signs in with it, and sets another', async () => {
  const { id: workspaceId } = await insertWorkspace()
  const admin = await insertMember(workspaceId, { role: 'admin' })
  const { userId } = await insertMember(workspaceId, { role: 'marketing' })
  expect(await prisma().account.count({ where: { userId } })).toBe(0)
  for (const password of ['first of all passwords', 'second of all passwords']) {
    const { token } = await createPasswordLink({ workspaceId, userId: admin.userId }, userId)
    const headers = await setPassword(token, password, new Headers())
    expect(headers.get('set-cookie')).toContain('session_token=')
    expect(await prisma().account.count({ where: { userId } })).toBe(1)
    expect(await prisma().session.count({ where: { userId } })).toBe(1)
  }
})
