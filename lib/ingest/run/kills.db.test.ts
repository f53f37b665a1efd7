import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUnderWay } from '@/lib/domain/import-report'
import { pool, prisma } from '@/lib/platform/db'
import { workspaceKey } from '@/lib/platform/keys'
import { readSealed, storedKeys } from '@/lib/platform/storage'
import { canonicalHashes } from '@/lib/testing/canonical-dump'
import { importFile } from '@/lib/testing/import-file'
import { type Killable, killableDatabase, killableProcess } from '@/lib/testing/killable'
import { random as seeded } from '@/lib/testing/random'
import { syntheticFile, syntheticRows } from '@/lib/testing/synthetic-orders'
import { tillFile, tillPerson } from '@/lib/testing/synthetic-till'
import { waitUntil } from '@/scripts/runtime/wait-until.mjs'
import { receiveFile } from '../receive/receive-file'

const KILLS = Number(process.env.TILLSIGHT_KILLS ?? 20)
const SEED = Number(process.env.TILLSIGHT_KILL_SEED ?? 2_026)
const KILLS_PER_FILE = 2.5
const LONGEST_WAIT_MS = 2_500

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-kill-files-'))
const database = await killableDatabase()
process.env.DATABASE_URL = database.url
const worker = killableProcess('worker', ['--import', 'tsx', 'worker/main.ts'], 'worker ready')
/** What may be killed; whatever else an installation runs can be added here. */
const victims: Killable[] = [worker, database]

const keySalt = '7d0b1f8e-6c2b-4f3e-9a52-0d4a4c1be001'
const newWorkspace = (slug: string) =>
  prisma().workspace.create({ data: { slug, name: slug, currency: 'GBP', timeZone: 'Europe/London', keySalt } })

/** Overlapping files: each shares a third of its orders with the one before; every third is a café's night. */
async function writeFiles(count: number): Promise<string[]> {
  const rows = syntheticRows(SEED, 1_200 * count)
  const orders = [...new Set(rows.map(({ order }) => order))]
  const files: string[] = []
  for (let n = 0; n < count; n++) {
    const file = path.join(folder, `night-${n}.csv`)
    const chosen = new Set(orders.slice(Math.max(0, n * 1_200 - 400), (n + 1) * 1_200))
    const content =
      n % 3 === 2
        ? tillFile(SEED + n, `Branch ${n}`, 1_500)
        : syntheticFile(rows.filter(({ order }) => chosen.has(order)))
    await writeFile(file, content)
    files.push(file)
  }
  return files
}

beforeAll(() => worker.start())
afterAll(async () => {
  await worker.kill()
  await rm(folder, { recursive: true, force: true })
  const { closeDb } = await import('@/lib/platform/db')
  await closeDb()
  await database.remove()
}, 60_000)

test(`${KILLS} kills of worker and database at random moments lose nothing and double nothing`, {
  timeout: 60_000 + KILLS * 20_000,
}, async () => {
  const random = seeded(SEED)
  const files = await writeFiles(Math.ceil(KILLS / KILLS_PER_FILE))
  const [calm, shaken] = [await newWorkspace('calm'), await newWorkspace('shaken')]
  for (const file of files) await importFile(calm.id, file)
  let left = KILLS
  for (const [n, file] of files.entries()) {
    const { importId } = await receiveFile({
      workspaceId: shaken.id,
      path: file,
      fileName: path.basename(file),
      createdBy: null,
    })
    const kills = n === files.length - 1 ? left : Math.min(left, random.whole(2, 3))
    for (let kill = 0; kill < kills; kill++) {
      await delay(random.fraction() ** 2 * LONGEST_WAIT_MS)
      const victim = random.pick(victims)
      await victim.kill()
      await victim.start()
    }
    left -= kills
    await waitUntil(`import ${importId} to end`, async () => !isUnderWay(await stateOf(importId)), {
      seconds: 90,
      everyMs: 50,
    })
    expect(await stateOf(importId)).toBe('published')
  }
  expect(left).toBe(0)
  expect(await canonicalHashes(shaken.id)).toEqual(await canonicalHashes(calm.id))
  expect(await fatesOf(shaken.id)).toEqual(await fatesOf(calm.id))
  await waitUntil('the last original to be redacted', async () => (await unredacted()) === 0, { seconds: 60 })
  expect(await personalTextKept()).toEqual([])
  expect((await pool().query("select 1 from pg_tables where schemaname = 'staging'")).rowCount).toBe(0)
})

const stateOf = async (importId: number) =>
  (await prisma().import.findUniqueOrThrow({ where: { id: importId }, select: { state: true } })).state

const fatesOf = (workspaceId: number) =>
  prisma().import.findMany({
    where: { workspaceId },
    orderBy: { sequence: 'asc' },
    select: {
      ...{ sequence: true, fileName: true, sha256: true, state: true, summary: true, plainBytes: true, redacted: true },
      ...{
        rowsTotal: true,
        rowsLoaded: true,
        rowsDuplicate: true,
        rowsRejected: true,
        rowsBlank: true,
        rowsSkipped: true,
      },
    },
  })

const unredacted = () => prisma().import.count({ where: { layoutName: { startsWith: 'cafe' }, redacted: false } })

/** Names and cards that are still in a stored file. */
async function personalTextKept(): Promise<string[]> {
  const key = workspaceKey(keySalt, 'stored-files')
  let text = ''
  for (const storedKey of await storedKeys()) {
    expect(storedKey).not.toMatch(/\.tmp$/)
    for await (const part of readSealed(storedKey, key)) text += part.toString('latin1')
  }
  const people = Array.from({ length: 400 }, (_, n) => tillPerson(n))
  return people.flatMap(({ name, card }) => [name, card]).filter((personal) => text.includes(personal))
}
