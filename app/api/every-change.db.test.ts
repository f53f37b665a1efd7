import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { describeRoutes } from '@/lib/api/describe-routes'
import type { Handle } from '@/lib/api/route-types'
import { runImport } from '@/lib/ingest/run/run-import'
import { runUndo } from '@/lib/ingest/undo/run-undo'
import { prisma } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'

const modules = import.meta.glob<Record<string, unknown>>('./**/route.ts', { eager: true })

/** Changes that write no entry of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'PATCH /api/{workspace}/uploads/{upload}':
    'bytes of an upload that is under way: its start and its import are written down',
  'POST /api/setup': 'only where nobody is: its own test sees the entry',
}

let workspaceId: number
let slug: string
let userId: string
let admin: Headers
let rows = 0

beforeAll(async () => {
  const workspace = await insertWorkspace({ currency: 'EUR' })
  workspaceId = workspace.id
  slug = workspace.slug
  userId = (await insertMember(workspaceId, { role: 'admin' })).userId
  admin = await signIn(userId)
})

const handlers = new Map(
  Object.entries(modules).flatMap(([file, exports]) =>
    describeRoutes({ [file]: exports }).map(({ method, path }) => [`${method} ${path}`, exports[method] as Handle]),
  ),
)

type Sent = {
  params?: Record<string, string | number>
  body?: unknown
  bytes?: string
  headers?: Record<string, string>
}

/** Asks one of the routes as a page of our own would. */
async function ask(key: string, { params = {}, body, bytes, headers = {} }: Sent = {}): Promise<Response> {
  const handle = handlers.get(key)
  if (!handle) throw new Error(`There is no ${key}.`)
  const [method = '', path = ''] = key.split(' ')
  const given = Object.fromEntries(Object.entries({ workspace: slug, ...params }).map(([k, v]) => [k, String(v)]))
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? ''))
  const { origin } = new URL(env().PUBLIC_URL)
  const content = body === undefined ? bytes : JSON.stringify(body)
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const sent = { ...Object.fromEntries(admin), origin, ...type, ...headers }
  return handle(
    new Request(`${origin}${address}`, { method, headers: sent, ...(content !== undefined && { body: content }) }),
    {
      params: Promise.resolve(given),
    },
  )
}

const made = async (key: string, sent: Sent) => (await (await ask(key, sent)).json()) as Record<string, unknown>
const idOf = async (key: string, body: unknown) => String((await made(key, { body })).id)

const HEADER = 'Beleg;Datum;Artikel;Menge;Preis\n'
const text = () => `${HEADER}B${++rows};31.05.2024;Tee;2;3,50\n`
const api = '/api/{workspace}'
const importPart = (part: string) => `POST ${api}/imports/{sequence}/${part}`

/** A file of a kind nobody knows waits; once its kind is kept, another header makes another kind. */
const waiting = () => importText(workspaceId, text().replace('Artikel', `Artikel ${randomUUID().slice(0, 8)}`))

async function published(content = text()) {
  const { id, sequence } = await importText(workspaceId, content)
  await ask(importPart('publish'), { params: { sequence }, body: { remember: false } })
  await runImport(id)
  return { id, sequence, content }
}

async function keptLayout(): Promise<string> {
  const { id, sequence } = await waiting()
  await ask(importPart('publish'), { params: { sequence }, body: { remember: true } })
  await runImport(id)
  return (await prisma().import.findUniqueOrThrow({ where: { id } })).layoutName ?? ''
}

const tus = { 'tus-resumable': '1.0.0' }
const beginning = {
  headers: { ...tus, 'upload-length': '4', 'upload-metadata': `filename ${Buffer.from('a.csv').toString('base64')}` },
}
const startUpload = () => ask(`POST ${api}/uploads`, beginning)
const uploadOf = (response: Response) => response.headers.get('location')?.split('/').at(-1) ?? ''

const note = { from: '2024-05-01', to: '2024-05-01', text: 'Fair' }
const view = { name: 'France', page: '', search: 'country=France' }
const someone = async () => (await insertMember(workspaceId, { role: 'marketing' })).userId
const invitation = () => ({ email: `${randomUUID()}@shop.test`, role: 'marketing' })
const tokenOf = (link: unknown) => String(link).split('/').at(-1) ?? ''

/** An invitation and how a person who is new here accepts it. */
async function accepting() {
  const { email, role } = invitation()
  const { link } = await made(`POST ${api}/invitations`, { body: { email, role } })
  const body = { name: 'New', password: 'a long password' }
  return { email, sent: { params: { token: tokenOf(link) }, body, headers: { cookie: '' } } }
}

/** Each makes what it needs, and then gives the change itself. */
const changes = new Map<string, () => Promise<() => Promise<Response>>>()

const change = (key: string, prepare: () => Promise<Sent> | Sent) => {
  changes.set(key, async () => {
    const sent = await prepare()
    return () => ask(key, sent)
  })
}

change(`PATCH ${api}/settings`, () => ({ body: { name: 'Another name' } }))
change(`POST ${api}/exports`, () => ({ body: { card: 'Orders', file: 'csv', rows: 3 } }))
change(`POST ${api}/notes`, () => ({ body: note }))
change(`PUT ${api}/notes/{note}`, async () => ({ params: { note: await idOf(`POST ${api}/notes`, note) }, body: note }))
change(`DELETE ${api}/notes/{note}`, async () => ({ params: { note: await idOf(`POST ${api}/notes`, note) } }))
change(`POST ${api}/views`, () => ({ body: view }))
change(`PATCH ${api}/views/{view}`, async () => ({
  params: { view: await idOf(`POST ${api}/views`, view) },
  body: { name: 'Paris' },
}))
change(`DELETE ${api}/views/{view}`, async () => ({ params: { view: await idOf(`POST ${api}/views`, view) } }))
change(`POST ${api}/invitations`, () => ({ body: invitation() }))
change(`POST ${api}/invitations/bulk`, () => ({ body: { text: `${invitation().email}, marketing` } }))
change(`DELETE ${api}/invitations/{id}`, async () => ({
  params: { id: await idOf(`POST ${api}/invitations`, invitation()) },
}))
change(`PATCH ${api}/people/{userId}`, async () => ({ params: { userId: await someone() }, body: { role: 'admin' } }))
change(`DELETE ${api}/people/{userId}`, async () => ({ params: { userId: await someone() } }))
change(`POST ${api}/people/{userId}/password-link`, async () => ({ params: { userId: await someone() } }))
change('POST /api/password-links/{token}', async () => {
  const { email, sent } = await accepting()
  await ask('POST /api/invitations/{token}', sent)
  const { id } = await prisma().user.findUniqueOrThrow({ where: { email } })
  const { link } = await made(`POST ${api}/people/{userId}/password-link`, { params: { userId: id } })
  return { params: { token: tokenOf(link) }, body: { password: 'another long password' } }
})
change('POST /api/invitations/{token}', async () => (await accepting()).sent)
change(`PATCH ${api}/layouts/{name}`, async () => ({
  params: { name: await keptLayout() },
  body: { onDrift: 'continue' },
}))
change(`POST ${api}/layouts/{name}/versions`, async () => {
  const name = await keptLayout()
  await ask(`PATCH ${api}/layouts/{name}`, { params: { name }, body: { onDrift: 'continue' } })
  return { params: { name }, body: { version: 1 } }
})
change(`DELETE ${api}/layouts/{name}`, async () => ({ params: { name: await keptLayout() } }))
change(`PATCH ${api}/imports/{sequence}/reading`, async () => ({
  params: { sequence: (await waiting()).sequence },
  body: { columns: [{ place: 2, personal: true }] },
}))
for (const part of ['review', 'publish', 'cancel'])
  change(importPart(part), async () => ({ params: { sequence: (await waiting()).sequence }, body: {} }))
change(importPart('reopen'), async () => ({ params: { sequence: (await waiting()).sequence } }))
// The worker takes it back, and writes down for whom.
changes.set(importPart('undo'), async () => {
  const { id, sequence } = await published()
  return async () => {
    const response = await ask(importPart('undo'), { params: { sequence } })
    await runUndo(id)
    return response
  }
})
change(importPart('retry'), async () => {
  const { id, sequence } = await waiting()
  await ask(importPart('cancel'), { params: { sequence } })
  await runImport(id)
  return { params: { sequence }, body: {} }
})
change(`POST ${api}/uploads`, () => beginning)
change(`POST ${api}/imports`, async () => {
  const upload = uploadOf(await startUpload())
  const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
  await ask(`PATCH ${api}/uploads/{upload}`, { params: { upload }, bytes: 'a,b\n', headers })
  return { body: { uploadId: upload } }
})
change(`POST ${api}/imports/known-bytes`, async () => {
  const { content } = await published()
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { body: { sha256, fileName: 'again.csv', bytes: Buffer.byteLength(content) } }
})
change(`DELETE ${api}/uploads/{upload}`, async () => ({
  params: { upload: uploadOf(await startUpload()) },
  headers: tus,
}))

const mutating = [...handlers.keys()].filter((key) => !/^(GET|HEAD) /.test(key)).sort()

test('every change that a route can make has an example here or stands among the exceptions', () => {
  expect(mutating.length).toBeGreaterThan(30)
  expect([...changes.keys(), ...Object.keys(exceptions)].sort()).toEqual(mutating)
})

test.each([...changes])('%s leaves an entry', async (_, prepare) => {
  const act = await prepare()
  const before = await prisma().auditEntry.count()
  const response = await act()
  expect(response.status, await response.clone().text()).toBeLessThan(300)
  expect(await prisma().auditEntry.count()).toBeGreaterThan(before)
})
