import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** Headers of a request by a person with a session of their own. */
export async function signIn(userId: string): Promise<Headers> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + 3_600_000)
  await prisma().session.create({ data: { id: randomUUID(), token, userId, expiresAt } })
  const signature = createHmac('sha256', env().AUTH_SECRET).update(token).digest('base64')
  return new Headers({ cookie: `tillsight.session_token=${encodeURIComponent(`${token}.${signature}`)}` })
}
