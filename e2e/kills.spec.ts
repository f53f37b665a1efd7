import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import type { ImportAnswer } from '../lib/contracts/imports'
import { isUnderWay } from '../lib/domain/import-report'
import { closeDb, pool } from '../lib/platform/db'
import { canonicalHashes } from '../lib/testing/canonical-dump'
import { writeOverlappingFiles } from '../lib/testing/overlapping-files'
import { type Random, random as seeded } from '../lib/testing/random'
import { personalText } from '../lib/testing/synthetic-till'
import { freePort } from '../scripts/runtime/free-port.mjs'
import { root } from '../scripts/runtime/prepare.mjs'
import { runningOn } from '../scripts/runtime/runtime-file.mjs'
import { waitUntil } from '../scripts/runtime/wait-until.mjs'
import { importFates } from './support/import-fates'
import { type Installation, startInstallation } from './support/installation'
import { killPart, type Part } from './support/kill-part'
import { leftBehind, personalTextKept, unfinishedChores } from './support/left-behind'
import { PatientClient } from './support/patient-client'
import { setUpWorld } from './support/set-up-world'
import { sessionCookie } from './support/sign-in-as'

const KILLS = Number(process.env.TILLSIGHT_KILLS ?? 20)
const SEED = Number(process.env.TILLSIGHT_KILL_SEED ?? 2_026)
const KILLS_PER_FILE = 2.5
const KEY_SALT = '7d0b1f8e-6c2b-4f3e-9a52-0d4a4c1be001'
const RESTART_MS = 2_000
const ASKING_MS = 60

let folder: string
let installation: Installation

test.beforeAll(async () => {
  test.setTimeout(600_000)
  folder = mkdtempSync(path.join(tmpdir(), 'tillsight-kill-files-'))
  installation = await startInstallation(await freePort())
})
test.afterAll(async () => {
  await closeDb()
  await installation?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test(`${KILLS} kills of web, worker and database at random moments of imports lose nothing and double nothing`, async () => {
  test.setTimeout(60_000 + KILLS * 20_000)
  const { dataFolder, url } = installation
  const world = await setUpWorld(installation)
  const ids = await addWorkspaces(installation, world.signIns.admin.userId)
  const files = writeOverlappingFiles(folder, SEED, Math.max(3, Math.ceil(KILLS / KILLS_PER_FILE)))
  const undisturbed = await importByCommand(dataFolder, 'calm', files)
  const client = new PatientClient(url, 'shaken', `tillsight.session_token=${await sessionCookie('admin', world)}`)

  const random = seeded(SEED)
  const struckAt: Date[] = []
  let left = KILLS
  for (const [n, file] of files.entries()) {
    const plan = planKills(random, n === files.length - 1 ? left : Math.min(left, random.whole(2, 3)))
    left -= plan.length
    const sequence = await importShaken(client, file, plan, undisturbed[n] ?? 0, struckAt)
    expect(sequence).toBe(n + 1)
    await waitUntil(`import ${sequence} to end`, async () => !isUnderWay(await client.importState(sequence)), {
      seconds: 90,
      everyMs: 50,
    })
    expect(await client.importState(sequence)).toBe('published')
  }
  expect(left).toBe(0)

  // The database may have come back on another port.
  Object.assign(process.env, runningOn(dataFolder)?.environment)
  await waitUntil('the last chores', async () => (await unfinishedChores()) === 0, { seconds: 60, everyMs: 100 })
  expect(await importsOfUploads(ids.shaken)).toEqual({ imports: files.length, uploads: files.length })
  expect(await countWhileRunning(ids.shaken, struckAt), 'kills while an import ran').toBeGreaterThan(0)
  expect(await canonicalHashes(ids.shaken)).toEqual(await canonicalHashes(ids.calm))
  expect(await importFates(ids.shaken)).toEqual(await importFates(ids.calm))
  expect(await leftBehind(dataFolder)).toEqual([])
  expect(files.some((file) => readFileSync(file, 'latin1').search(personalText) >= 0)).toBe(true)
  expect(await personalTextKept(KEY_SALT)).toEqual([])
})

type Kill = { part: Part; moment: 'upload' | 'ask' | 'run'; fraction: number }

/** What is killed when: at a share of the file sent, of the time it takes to ask for the import, or of the run. */
function planKills(random: Random, count: number): Kill[] {
  return Array.from({ length: count }, () => ({
    part: random.pick(['web', 'worker', 'database'] as const),
    moment: random.pick(['upload', 'ask', 'run', 'run'] as const),
    fraction: random.fraction(),
  })).sort((left, right) => left.fraction - right.fraction)
}

/** Uploads and imports a file while parts are killed as planned, noting when; the import's sequence. */
async function importShaken(
  client: PatientClient,
  file: string,
  plan: Kill[],
  runMs: number,
  struckAt: Date[],
): Promise<number> {
  const struck: Promise<void>[] = []
  const strike = async (part: Part, afterMs = 0) => {
    const blow = delay(afterMs).then(() => {
      struckAt.push(new Date())
      return killPart(installation.dataFolder, part)
    })
    struck.push(blow)
    await blow
  }
  const at = (moment: Kill['moment']) => plan.filter((kill) => kill.moment === moment)

  const whileUploading = at('upload')
  const uploadId = await client.upload(file, async (end, size) => {
    const due = whileUploading.filter(({ fraction }) => fraction * size <= end)
    for (const { part } of whileUploading.splice(0, due.length)) await strike(part)
  })
  for (const { part, fraction } of at('ask')) void strike(part, fraction * ASKING_MS)
  const sequence = await client.import(uploadId)
  let longestMs = runMs
  for (const { part, fraction } of at('run')) {
    await strike(part, fraction * longestMs)
    longestMs += RESTART_MS
  }
  await Promise.all(struck)
  expect(struck.length).toBe(plan.length)
  expect(await client.import(uploadId), 'asked again, the same import').toBe(sequence)
  return sequence
}

async function addWorkspaces({ environment }: Installation, adminId: string) {
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  const add = async (slug: string): Promise<number> => {
    const { rows } = await client.query<{ id: number }>(
      `with made as (
         insert into workspace (slug, name, currency, time_zone, key_salt)
         values ($1, $1, 'GBP', 'Europe/London', $2) returning id
       ), joined as (
         insert into membership (workspace_id, user_id, role) select id, $3::uuid, 'admin' from made
       )
       select id from made`,
      [slug, KEY_SALT, adminId],
    )
    return rows[0]?.id ?? 0
  }
  try {
    return { calm: await add('calm'), shaken: await add('shaken') }
  } finally {
    await client.end()
  }
}

/** Imports files by `npm run import`; how long each run took, in milliseconds. */
async function importByCommand(dataFolder: string, workspace: string, files: string[]): Promise<number[]> {
  const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', workspace, '--data', dataFolder]
  const { stdout } = await promisify(execFile)(process.execPath, [...command, ...files], {
    cwd: root,
    maxBuffer: 2 ** 26,
  })
  const reports: ImportAnswer[] = JSON.parse(stdout)
  return reports.map(({ startedAt, finishedAt }) => Date.parse(finishedAt ?? '') - Date.parse(startedAt ?? ''))
}

/** How many of these moments lie within the run of an import. */
async function countWhileRunning(workspaceId: number, moments: readonly Date[]): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `select count(*)::integer as count from unnest($2::timestamptz[]) as struck (at)
     join import i on i.workspace_id = $1 and struck.at between i.started_at and i.finished_at`,
    [workspaceId, moments],
  )
  return rows[0]?.count ?? 0
}

async function importsOfUploads(workspaceId: number) {
  const { rows } = await pool().query(
    `select count(*)::integer as imports, count(u.id)::integer as uploads
     from import i left join upload u on u.import_id = i.id where i.workspace_id = $1`,
    [workspaceId],
  )
  return rows[0]
}
