import { beforeEach, expect, test } from 'vitest'
import { signInEndpoints } from '@/lib/api/sign-in-endpoints'
import { hashPassword } from '@/lib/auth/hash-password'
import { ACCOUNT_LIMIT } from '@/lib/auth/sign-in'
import { signInLibrary } from '@/lib/auth/sign-in-library'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { insertUser } from '@/lib/records/new-user'
import { GET, POST } from './route'

const password = 'correct horse battery'
const passwordHash = await hashPassword(password)
let email: string
let count = 0

beforeEach(async () => {
  await prisma().rateLimit.deleteMany()
  email = `person${++count}@shop.test`
  await prisma().$transaction((tx) => insertUser(tx, { name: 'Person', email, passwordHash }))
})

const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${env().PUBLIC_URL}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: env().PUBLIC_URL, ...headers },
      body: JSON.stringify(body),
    }),
  )

const signIn = (given: string) => send('/sign-in/email', { email, password: given })

test('the right password starts a session in a cookie that scripts cannot read', async () => {
  const response = await signIn(password)
  expect(response.status).toBe(200)
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^tillsight\.session_token=.+HttpOnly; SameSite=Lax/i)
  const headers = { cookie: cookie.split(';')[0] ?? '' }
  const session = await GET(new Request(`${env().PUBLIC_URL}/api/auth/get-session`, { headers }))
  expect(await session.json()).toMatchObject({ user: { email } })
})

test('a wrong password and an unknown person are answered alike', async () => {
  const wrong = await signIn('wrong horse battery')
  const unknown = await send('/sign-in/email', { email: 'nobody@shop.test', password })
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(await wrong.json()).toEqual(await unknown.json())
})

test('guesses at one account are limited, wherever they come from', async () => {
  for (let attempt = 0; attempt < ACCOUNT_LIMIT.max; attempt++) {
    const from = { 'x-forwarded-for': `198.51.100.${attempt}` }
    const guess = await send('/sign-in/email', { email: email.toUpperCase(), password: 'wrong horse battery' }, from)
    expect(guess.status).toBe(401)
  }
  const refused = await signIn(password)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('guesses from one address are limited, whoever they are at', async () => {
  const statuses = new Set<number>()
  for (let attempt = 0; attempt < 45; attempt++) {
    statuses.add((await send('/sign-in/email', { email: `nobody${attempt}@shop.test`, password: 'x' })).status)
  }
  expect([...statuses].sort()).toEqual([401, 429])
})

test('a page of another origin cannot sign anyone in', async () => {
  const response = await send('/sign-in/email', { email, password }, { origin: 'https://elsewhere.test' })
  expect(response.status).toBe(403)
})

test('every other endpoint of the library is closed', async () => {
  const endpoints = Object.values(signInLibrary().api as Record<string, { path?: string }>).flatMap(
    ({ path }) => path ?? [],
  )
  const closed = endpoints.filter((path) => !Object.hasOwn(signInEndpoints, path))
  expect(closed).toContain('/sign-up/email')
  for (const path of closed) expect(await send(path, {}), path).toMatchObject({ status: 404 })
})
