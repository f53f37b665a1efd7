import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import pg from 'pg'
import { type Role, type World, world } from './world'

const COOKIE = 'tillsight.session_token'
const DAY_MS = 24 * 3600 * 1000

/** Signs a browser in as the world's person of a role by inserting a session: quick, and no sign-in attempt is counted. */
export async function signInAs(context: BrowserContext, role: Role): Promise<void> {
  await context.addCookies([
    { name: COOKIE, value: await sessionCookie(role), url: world().url, httpOnly: true, sameSite: 'Lax' },
  ])
}

/** The session cookie's value for requests outside a browser: `Cookie: tillsight.session_token=…`. */
export async function sessionCookie(
  role: Role,
  { environment, signIns }: Pick<World, 'environment' | 'signIns'> = world(),
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  await client.query('insert into session (id, token, user_id, expires_at) values ($1, $2, $3, $4)', [
    randomUUID(),
    token,
    signIns[role].userId,
    new Date(Date.now() + DAY_MS),
  ])
  await client.end()
  const signature = createHmac('sha256', environment.AUTH_SECRET ?? '')
    .update(token)
    .digest('base64')
  return encodeURIComponent(`${token}.${signature}`)
}
