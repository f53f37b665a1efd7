import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { pool, prisma } from '@/lib/platform/db'
import { uploadPath, uploadsFolder } from '@/lib/platform/storage'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { createImport } from './create-import'

const bytes = Buffer.from('InvoiceNo,StockCode\r\n')
let workspaceId: number
let userId: string

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
  userId = (await insertMember(workspaceId, { role: 'admin' })).userId
  await mkdir(uploadsFolder(), { recursive: true })
})

async function upload(received: Buffer): Promise<string> {
  const id = randomUUID()
  const expiresAt = new Date(Date.now() + 60_000)
  await prisma().upload.create({
    data: { id, workspaceId, userId, fileName: 'sales.csv', bytes: BigInt(bytes.length), expiresAt },
  })
  await writeFile(uploadPath(id), received)
  return id
}

const create = (uploadId: string, inWorkspace = workspaceId) =>
  createImport({ workspaceId: inWorkspace, uploadId, fileName: 'sales.csv', bytes: bytes.length, createdBy: userId })

test('an upload becomes one import with one job, however often it is asked', async () => {
  const uploadId = await upload(bytes)
  const created = await Promise.all([create(uploadId), create(uploadId), create(uploadId)])
  expect(new Set(created.map(({ importId }) => importId)).size).toBe(1)
  const jobs = await pool().query('select 1 from graphile_worker.jobs where key = $1', [
    `import-${created[0]?.importId}`,
  ])
  expect(jobs.rowCount).toBe(1)
  expect(await prisma().import.findFirst({ where: { workspaceId } })).toMatchObject({
    sequence: 1,
    state: 'queued',
    createdBy: userId,
    bytes: BigInt(bytes.length),
  })
  expect(await prisma().auditEntry.count({ where: { workspaceId, action: 'import.created' } })).toBe(1)
})

test('imports made at the same moment get numbers one after the other, in the order of their ids', async () => {
  const uploads = await Promise.all(Array.from({ length: 6 }, () => upload(bytes)))
  const created = await Promise.all(uploads.map((id) => create(id)))
  const byId = created.sort((left, right) => left.importId - right.importId)
  expect(byId.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
})

test("an unfinished upload is a conflict, another workspace's is not found, and neither leaves a trace", async () => {
  const unfinished = await upload(bytes.subarray(0, 5))
  await expect(create(unfinished)).rejects.toMatchObject({ status: 409 })
  const whole = await upload(bytes)
  await expect(create(whole, (await insertWorkspace()).id)).rejects.toMatchObject({ status: 404 })
  await expect(create(randomUUID())).rejects.toMatchObject({ status: 404 })
  expect(await prisma().import.count({ where: { workspaceId } })).toBe(0)
})
