import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate } from '../scripts/runtime/migrate.mjs'
import { throwAwayPostgres } from '../scripts/runtime/throw-away-postgres.mjs'

// What every analytics question costs at a million lines, beside the same question asked of the lines.
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1070000' },
    runs: { type: 'string', default: '21' },
    file: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
const postgres = await throwAwayPostgres()

/** Milliseconds of each run, ascending; the first, which warms, is left out. */
async function timed(runs: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    await work()
    if (run > 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

const at = (times: readonly number[], part: number): number => times[Math.ceil(times.length * part) - 1] ?? Number.NaN
const shown = (milliseconds: number): string => milliseconds.toFixed(1)

async function prepareDatabase(): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  await migrate(postgres.url('bench'), path.resolve(import.meta.dirname, '../prisma/migrations'))
  process.env.DATABASE_URL = postgres.url('bench')
  process.env.DATA_DIR = folder
  process.env.AUTH_SECRET = 'b'.repeat(64)
  process.env.FILE_KEY = 'b'.repeat(64)
  process.env.PUBLIC_URL = 'http://127.0.0.1:4180'
  process.env.LOG_LEVEL = 'error'
}

async function givenFile(): Promise<string> {
  if (values.file) return path.resolve(values.file)
  const { writeGiftFile } = await import('./write-gift-file')
  const file = path.join(folder, 'gift.csv')
  await writeGiftFile(file, Number(values.lines))
  return file
}

async function bench(): Promise<void> {
  const { scopeForMembership } = await import('@/lib/auth/scope-for')
  const { closeDb, pool } = await import('@/lib/platform/db')
  const { insertMember } = await import('@/lib/testing/insert-member')
  const { insertWorkspace } = await import('@/lib/testing/insert-workspace')
  const { importFile } = await import('@/lib/testing/import-file')
  const { benchQuestions } = await import('./bench-questions')

  const business = await insertWorkspace()
  const scope = await scopeForMembership(await insertMember(business.id, { role: 'marketing' }))
  const imported = await importFile(business.id, await givenFile())
  if (imported.state !== 'published') throw new Error(`The file was not loaded: ${JSON.stringify(imported.problem)}`)
  await pool().query('vacuum analyze')
  process.stdout.write(`${imported.linesLoaded.toLocaleString('en')} lines; times in ms\n`)

  const rows: Record<string, Record<string, string>> = {}
  for (const [name, ask] of Object.entries(benchQuestions)) {
    if (!name.includes(values.only)) continue
    process.stderr.write(`${name} …\n`)
    const rollups = await timed(Number(values.runs), () => ask(scope, { business, path: 'auto' }))
    const lines = await timed(Math.ceil(Number(values.runs) / 7), () => ask(scope, { business, path: 'lines' }))
    rows[name] = {
      p50: shown(at(rollups, 0.5)),
      p95: shown(at(rollups, 0.95)),
      'lines p50': shown(at(lines, 0.5)),
      'lines p95': shown(at(lines, 0.95)),
      ratio: `${(at(lines, 0.5) / at(rollups, 0.5)).toFixed(1)} ×`,
    }
  }
  console.table(rows)
  await closeDb()
}

try {
  await prepareDatabase()
  await bench()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
