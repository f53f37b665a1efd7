import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { InvalidError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { defineRoute } from './define-route'

const question = z.strictObject({
  name: z.string().max(3, 'is too long'),
  branch: z.union([z.string(), z.array(z.string())]).optional(),
})

const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'A test',
  query: question,
  response: z.strictObject({ asked: question, workspaceId: z.number() }),
  handler: ({ query, scope }) => {
    if (query.name === 'bad') throw new InvalidError('This cannot be answered.', 'name')
    if (query.name === 'oh') throw new Error('a secret of the inside')
    return { asked: query, workspaceId: scope.workspaceId }
  },
})

const POST = defineRoute({
  permission: 'settings.manage',
  summary: 'A test',
  body: z.strictObject({ settings: z.strictObject({ week: z.number() }) }),
  handler: async () => undefined,
})

let slug: string
let workspaceId: number
let marketing: Headers
let admin: Headers

beforeAll(async () => {
  const workspace = await insertWorkspace()
  slug = workspace.slug
  workspaceId = workspace.id
  await prisma().branch.create({ data: { workspaceId, id: 1, key: 'leeds', name: 'Leeds' } })
  marketing = await signIn((await insertMember(workspaceId, { role: 'marketing' })).userId)
  admin = await signIn((await insertMember(workspaceId, { role: 'admin' })).userId)
})

const context = () => ({ params: Promise.resolve({ workspace: slug }) })

const get = (search: string, headers: Headers, more: Record<string, string> = {}) =>
  GET(
    new Request(`${env().PUBLIC_URL}/api/${slug}/test?${search}`, {
      headers: { ...Object.fromEntries(headers), ...more },
    }),
    context(),
  )

const post = (body: string, more: Record<string, string> = {}) => {
  const headers = {
    'content-type': 'application/json',
    origin: env().PUBLIC_URL,
    ...Object.fromEntries(admin),
    ...more,
  }
  return POST(new Request(`${env().PUBLIC_URL}/api/${slug}/test`, { method: 'POST', headers, body }), context())
}

const etagOf = async (search: string, headers: Headers) => (await get(search, headers)).headers.get('etag')

test('answers what the handler gives, repeated parameters as a list', async () => {
  const response = await get('name=a&branch=x&branch=y', marketing)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('private, no-cache')
  expect(await response.json()).toEqual({ asked: { name: 'a', branch: ['x', 'y'] }, workspaceId })
})

test('answers 304 to who has it, until data, settings, question or scope change', async () => {
  const etag = (await etagOf('name=a', marketing)) ?? ''
  expect((await get('name=a', marketing, { 'if-none-match': `"other", ${etag}` })).status).toBe(304)
  expect(await etagOf('name=a', admin)).toBe(etag)
  expect(await etagOf('name=b', marketing)).not.toBe(etag)
  const limited = await signIn((await insertMember(workspaceId, { role: 'marketing', branchKeys: ['leeds'] })).userId)
  expect(await etagOf('name=a', limited)).not.toBe(etag)
  for (const column of ['dataVersion', 'settingsVersion'] as const) {
    const before = await etagOf('name=a', marketing)
    await prisma().workspace.update({ where: { id: workspaceId }, data: { [column]: { increment: 1 } } })
    expect(await etagOf('name=a', marketing)).not.toBe(before)
  }
})

test('a fault names its field, in problem+json with a request id', async () => {
  const response = await get('name=long', marketing)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = await response.json()
  expect(body).toMatchObject({ status: 400, field: 'name', detail: 'name: is too long' })
  expect(body.requestId).toBe(response.headers.get('x-request-id'))
  expect(await (await get('name=bad', marketing)).json()).toMatchObject({ status: 400, field: 'name' })
  expect(await (await get('name=a&nme=b', marketing)).json()).toMatchObject({ status: 400 })
})

test('what fails inside is not told outside', async () => {
  const response = await get('name=oh', marketing)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
})

test.each([
  ['not JSON', '{', {}, 400],
  ['a field of the wrong type', '{"settings":{"week":"x"}}', {}, 400],
  ['another content type', '{}', { 'content-type': 'text/plain' }, 400],
  ['more than a megabyte', `"${'x'.repeat(1_000_001)}"`, {}, 413],
  ['another origin', '{"settings":{"week":1}}', { origin: 'https://elsewhere.test' }, 403],
  ['all as it should be', '{"settings":{"week":1}}', {}, 204],
])('a body: %s', async (_, body, headers, status) => {
  const response = await post(body, headers)
  expect(response.status).toBe(status)
  if (body.includes('"x"}')) expect(await response.json()).toMatchObject({ field: 'settings.week' })
})
