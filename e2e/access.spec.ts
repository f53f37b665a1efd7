import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { betterAuth } from 'better-auth'
import { signInEndpoints } from '@/lib/api/sign-in-endpoints'
import { signInOptions } from '@/lib/auth/sign-in-options'
import { accessTable, type Case, type Outcome } from './access/access-table'
import { type AccessWorld, callers, makeAccessWorld } from './access/access-world'
import { appTree, methodsIn } from './access/app-tree'
import { world } from './support/world'

let made: AccessWorld
let table: ReturnType<typeof accessTable>

test.beforeAll(async () => {
  made = await makeAccessWorld()
  table = accessTable(made)
})
test.afterAll(() => made.close())

const ORIGIN = { origin: world().url }

async function ask(method: string, { address, body }: Omit<Case, 'outcomes'>, headers: Record<string, string>) {
  const json = body === undefined ? {} : { body: JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  return fetch(`${world().url}${address}`, { method, redirect: 'manual', headers: { ...type, ...headers }, ...json })
}

const verb = (key: string): string => (key.startsWith('PAGE ') ? 'GET' : (key.split(' ')[0] ?? ''))

/** What came back, said as the table says it: where one is sent, or the status. */
function outcomeOf(response: Response, expected: Outcome): Outcome {
  const location = response.headers.get('location')
  if (response.status !== 307 || location === null) return response.status
  const sentTo = location.replace(world().url, '')
  return typeof expected === 'string' && sentTo.startsWith(expected) ? expected : sentTo
}

test('every page and every method of every route has a row, and no row is left over', () => {
  expect(Object.keys(table).sort()).toEqual(appTree())
})

test('a route file whose methods cannot be told is refused', () => {
  expect(methodsIn('export const GET = 1\nexport type A = 1\nexport { handle as PUT, other }', 'a')).toEqual([
    'GET',
    'PUT',
  ])
  for (const source of [
    'export const { GET, POST } = handlers',
    "export * from './other'",
    'export default handle',
    'export let GET = handle',
    'export const dynamic = 1',
    'const GET = handle',
  ])
    expect(() => methodsIn(source, 'app/route.ts'), source).toThrow('app/route.ts')
})

for (const [column, caller] of callers.entries()) {
  test(`${caller}: everything answers as stated`, async () => {
    const expected: Record<string, Outcome> = {}
    const answered: Record<string, Outcome> = {}
    for (const [key, cases] of Object.entries(table)) {
      for (const each of cases) {
        const outcome = each.outcomes[column] ?? 0
        const name = `${verb(key)} ${each.address}`
        const response = await ask(verb(key), each, { ...ORIGIN, ...(await made.cookie(caller)) })
        expected[name] = outcome
        answered[name] = outcomeOf(response, outcome)
        await response.body?.cancel()
      }
    }
    expect(answered).toEqual(expected)
  })
}

test('nothing is changed for a page of another origin, or one that does not say its origin', async () => {
  const changes = Object.entries(table).filter(([key]) => /^(POST|PUT|PATCH|DELETE) \/api\/\[workspace\]/.test(key))
  expect(changes.length).toBeGreaterThan(5)
  for (const [key, cases] of changes) {
    const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, {}]
    for (const headers of foreign) {
      const [first] = cases
      if (!first) continue
      const response = await ask(verb(key), first, { ...headers, ...(await made.cookie('admin')) })
      expect(response.status, key).toBe(403)
    }
  }
})

test('of the sign-in library’s own endpoints only the four that are needed are open, to whomever', async () => {
  const library = betterAuth(signInOptions({ AUTH_SECRET: randomBytes(32).toString('hex'), PUBLIC_URL: world().url }))
  const endpoints = Object.values(library.api as Record<string, { path?: string }>)
  const paths = [...new Set(endpoints.flatMap(({ path }) => path ?? []))]
  expect(paths).toEqual(expect.arrayContaining(Object.keys(signInEndpoints)))
  for (const caller of callers) {
    const headers = { ...ORIGIN, ...(await made.cookie(caller)) }
    for (const path of paths) {
      const address = `/api/auth${path.replaceAll(/:\w+/g, 'x')}`
      const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => each !== signInEndpoints[path])
      const answers = await Promise.all(methods.map((method) => ask(method, { address }, headers)))
      for (const [index, { status }] of answers.entries())
        expect(status, `${caller}: ${methods[index]} ${path}`).toBe(404)
    }
  }
})

test('a workspace that does not exist and one that is not yours are answered alike', async () => {
  const headers = await made.cookie('stranger')
  const bodies = await Promise.all(
    [made.slug, 'does-not-exist'].map(async (slug) => {
      const answer = await (await ask('GET', { address: `/api/${slug}/people` }, headers)).json()
      return { ...answer, requestId: undefined }
    }),
  )
  expect(bodies[0]).toEqual(bodies[1])
})

test('a preview of a customer’s room is written down', async () => {
  const admin = await made.cookie('admin')
  await ask('GET', { address: `/${made.slug}/customer?preview=${made.otherCustomer}` }, admin)
  const { entries } = await (await ask('GET', { address: `/api/${made.slug}/audit` }, admin)).json()
  expect(entries).toContainEqual(
    expect.objectContaining({ what: 'Previewed the room of customer', subject: made.otherCustomer }),
  )
})

test('a person removed from their last workspace is out with the next request', async () => {
  const admin = { ...ORIGIN, ...(await made.cookie('admin')) }
  const marketing = await made.cookie('marketing')
  const people = await (await ask('GET', { address: `/api/${made.slug}/people` }, admin)).json()
  const one = people.people.find(
    (person: { role: string; branchKeys: string[] }) => person.role === 'marketing' && person.branchKeys.length === 0,
  )
  const removed = await ask('DELETE', { address: `/api/${made.slug}/people/${one.userId}` }, admin)
  expect(removed.status).toBe(204)
  const after = await ask('GET', { address: `/api/${made.slug}/analytics/kpis` }, marketing)
  expect(after.status).toBe(401)
})
