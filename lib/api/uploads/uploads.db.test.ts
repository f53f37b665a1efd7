import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import type { Access } from '@/lib/auth/access'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { prisma } from '@/lib/platform/db'
import { uploadPath } from '@/lib/platform/storage'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { beginUpload } from './begin-upload'
import { continueUpload, discardUpload } from './continue-upload'

const address = 'http://127.0.0.1:4180/api/shop/uploads'
const tus = { 'Tus-Resumable': '1.0.0', Origin: 'http://127.0.0.1:4180' }

let access: Access
let workspaceId: number

async function admin(workspace: Awaited<ReturnType<typeof insertWorkspace>>): Promise<Access> {
  const membership = await insertMember(workspace.id, { role: 'admin' })
  const person = { userId: membership.userId, name: 'Ada', email: 'ada@example.test', role: membership.role }
  return { person, workspace, scope: await scopeForMembership(membership) }
}

beforeEach(async () => {
  const workspace = await insertWorkspace()
  workspaceId = workspace.id
  access = await admin(workspace)
})

const begin = (bytes: number, name = 'sales.csv', as = access) =>
  beginUpload(
    as,
    new Request(address, {
      method: 'POST',
      headers: {
        ...tus,
        'Upload-Length': String(bytes),
        'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    }),
  )

const idOf = (response: Response): string => response.headers.get('location')?.split('/').at(-1) ?? ''

const patch = (id: string, offset: number, body: Uint8Array<ArrayBuffer>, as = access) =>
  continueUpload(
    as,
    id,
    new Request(`${address}/${id}`, {
      method: 'PATCH',
      headers: { ...tus, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
      body,
    }),
  )

const head = (id: string, as = access) =>
  continueUpload(as, id, new Request(`${address}/${id}`, { method: 'HEAD', headers: tus }))

test('an upload in two pieces is on disk byte for byte, and tells where it stands', async () => {
  const file = new Uint8Array(randomBytes(300_000))
  const begun = await begin(file.length, '../März\u202E.csv')
  expect(begun.status).toBe(201)
  expect(begun.headers.get('location')).toMatch(/^\/api\/shop\/uploads\/[0-9a-f-]{36}$/)
  const id = idOf(begun)
  expect((await patch(id, 0, file.slice(0, 100_000))).status).toBe(204)
  const standing = await head(id)
  expect(standing.headers.get('upload-offset')).toBe('100000')
  expect(standing.headers.get('upload-length')).toBe('300000')
  expect((await patch(id, 0, file.slice(0, 10))).status).toBe(409)
  expect((await patch(id, 100_000, file.slice(100_000))).headers.get('upload-offset')).toBe('300000')
  expect(await readFile(uploadPath(id))).toEqual(Buffer.from(file))
  const row = await prisma().upload.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({ workspaceId, userId: access.person.userId, fileName: 'März.csv', bytes: 300_000n })
  expect(await prisma().auditEntry.count({ where: { workspaceId, action: 'upload.started' } })).toBe(1)
})

test('no answer opens it to foreign pages', async () => {
  const begun = await begin(5)
  const answers = [begun, await patch(idOf(begun), 0, new Uint8Array(5)), await head(idOf(begun))]
  for (const answer of answers) {
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})

test('more bytes than stated are refused', async () => {
  const id = idOf(await begin(10))
  expect((await patch(id, 0, new Uint8Array(11))).status).toBe(413)
})

test('another admin of the workspace, another workspace and a stranger’s id find nothing', async () => {
  const id = idOf(await begin(10))
  const colleague = await admin(await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } }))
  const elsewhere = { ...access, workspace: await insertWorkspace() }
  for (const other of [colleague, elsewhere]) {
    await expect(head(id, other)).rejects.toMatchObject({ status: 404 })
    await expect(patch(id, 0, new Uint8Array(10), other)).rejects.toMatchObject({ status: 404 })
    await expect(discardUpload(other, id)).rejects.toMatchObject({ status: 404 })
  }
  expect((await head(id)).headers.get('upload-offset')).toBe('0')
})

test.each([
  ['0', 400],
  ['-5', 400],
  ['1e3', 400],
  ['', 400],
  [String(21 * 2 ** 30), 413],
])('a stated size of %j is answered %i', async (size, status) => {
  const request = new Request(address, { method: 'POST', headers: { ...tus, 'Upload-Length': size } })
  await expect(beginUpload(access, request)).rejects.toMatchObject({ status })
})

test('the quota counts what is stored and what is begun, also when uploads begin at once', async () => {
  await prisma().workspace.update({ where: { id: workspaceId }, data: { storageQuota: 1000n } })
  await prisma().import.create({
    data: { workspaceId, sequence: 1, fileName: 'old.csv', bytes: 350n, storageKey: `${workspaceId}/old` },
  })
  const begun = await Promise.allSettled([begin(300), begin(300), begin(300)])
  expect(begun.filter((result) => result.status === 'fulfilled')).toHaveLength(2)
  const refused = begun.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ status: 413 })
  expect((await begin(50)).status).toBe(201)
})

test('an upload given up leaves neither row nor bytes', async () => {
  const id = idOf(await begin(10))
  await patch(id, 0, new Uint8Array(4))
  expect((await discardUpload(access, id)).status).toBe(204)
  await expect(head(id)).rejects.toMatchObject({ status: 404 })
  await expect(stat(uploadPath(id))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('an expired upload is gone, and the next one to begin sweeps it up', async () => {
  const id = idOf(await begin(10))
  await prisma().upload.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
  await expect(head(id)).rejects.toMatchObject({ status: 404 })
  await begin(10)
  expect(await prisma().upload.findUnique({ where: { id } })).toBeNull()
  await expect(stat(uploadPath(id))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('an upload that became an import takes no more bytes and cannot be given up', async () => {
  const id = idOf(await begin(10))
  const { id: importId } = await prisma().import.create({ data: { workspaceId, sequence: 1, fileName: 'sales.csv' } })
  await prisma().upload.update({ where: { id }, data: { importId } })
  await expect(patch(id, 0, new Uint8Array(10))).rejects.toMatchObject({ status: 404 })
  await expect(discardUpload(access, id)).rejects.toMatchObject({ status: 404 })
})
