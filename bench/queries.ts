import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Scope } from '@/lib/domain/scope'
import type { Business } from '@/lib/queries/asked'
import { migrate } from '../scripts/runtime/migrate.mjs'
import { throwAwayPostgres } from '../scripts/runtime/throw-away-postgres.mjs'
import { assertEqualRows } from './equal-rows'
import type { BenchQuestion } from './questions/bench-question'
import { at, timed } from './timed'

// What every analytics question costs, cold and warm, beside DuckDB with two threads on the same rows (its answer must be
// equal) and beside the same question asked of the lines alone. Cold: PostgreSQL's buffers
// emptied before each time.
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1070000' },
    runs: { type: 'string', default: '21' },
    file: { type: 'string' },
    only: { type: 'string', default: '' },
    /** Asks the lines alone too, which takes most of the time. */
    beside: { type: 'string', default: 'yes' },
  },
})
const runs = Number(values.runs)
const limits = { rollups: 100, lines: 500 } as const
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
const postgres = await throwAwayPostgres()

const shown = (milliseconds: number): string => milliseconds.toFixed(1)
const times = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`

async function prepareDatabase(): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: postgres.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  await migrate(postgres.url('bench'), path.resolve(import.meta.dirname, '../prisma/migrations'))
  Object.assign(process.env, {
    DATABASE_URL: postgres.url('bench'),
    DATA_DIR: folder,
    AUTH_SECRET: 'b'.repeat(64),
    FILE_KEY: 'b'.repeat(64),
    PUBLIC_URL: 'http://127.0.0.1:4180',
    LOG_LEVEL: 'error',
  })
  const client = new pg.Client({ connectionString: postgres.url('bench') })
  await client.connect()
  await client.query('create extension pg_buffercache')
  return client
}

async function givenFile(lines: number): Promise<string> {
  if (values.file) return path.resolve(values.file)
  const { writeGiftFile } = await import('./write-gift-file')
  const file = path.join(folder, `gift-${lines}.csv`)
  await writeGiftFile(file, lines)
  return file
}

async function loaded(
  lines: number,
): Promise<{ business: Business & { id: number }; scope: Scope; linesLoaded: number }> {
  const { scopeForMembership } = await import('@/lib/auth/scope-for')
  const { insertMember } = await import('@/lib/testing/insert-member')
  const { insertWorkspace } = await import('@/lib/testing/insert-workspace')
  const { importFile } = await import('@/lib/testing/import-file')
  const business = await insertWorkspace()
  const scope = await scopeForMembership(await insertMember(business.id, { role: 'marketing' }))
  const imported = await importFile(business.id, await givenFile(lines))
  if (imported.state !== 'published') throw new Error(`The file was not loaded: ${JSON.stringify(imported.problem)}`)
  return { business, scope, linesLoaded: imported.linesLoaded }
}

/** Questions of one workspace size; returns the cold p95 of each. */
async function benchSize(client: pg.Client, lines: number, questions: readonly BenchQuestion[]) {
  const { openDuck } = await import('./duck')
  const { business, scope, linesLoaded } = await loaded(lines)
  await client.query('vacuum analyze')
  const ducks = path.join(folder, String(lines))
  mkdirSync(ducks)
  const duck = await openDuck(client, business.id, ducks)
  const forget = async () => {
    await client.query('checkpoint')
    await client.query('select pg_buffercache_evict_all()')
  }
  process.stdout.write(`\n${linesLoaded.toLocaleString('en')} lines; times in ms\n`)
  const table: Record<string, Record<string, string>> = {}
  const cold95 = new Map<string, number>()
  for (const { name, from, ask, duck: beside } of questions) {
    process.stderr.write(`${name} …\n`)
    const auto = () => ask(scope, { business, path: 'auto' })
    const cold = await timed(Math.ceil(runs / 3), auto, forget)
    const warm = await timed(runs, auto)
    const row: Record<string, string> = {
      'cold p50': shown(at(cold, 0.5)),
      'cold p95': shown(at(cold, 0.95)),
      'warm p50': shown(at(warm, 0.5)),
      'warm p95': shown(at(warm, 0.95)),
      limit: at(cold, 0.95) <= limits[from] ? `${limits[from]} ✓` : `${limits[from]} ✗`,
    }
    cold95.set(name, at(cold, 0.95))
    if (beside) {
      const answer = await auto()
      const sql = beside.sql(answer)
      assertEqualRows(name, beside.ours(answer as never), await duck.ask(sql))
      const other = await timed(runs, () => duck.ask(sql))
      Object.assign(row, {
        'DuckDB p50': shown(at(other, 0.5)),
        'DuckDB p95': shown(at(other, 0.95)),
        'of DuckDB': times(at(warm, 0.5), at(other, 0.5)),
      })
    }
    if (values.beside === 'yes') {
      const plain = await timed(Math.ceil(runs / 7), () => ask(scope, { business, path: 'lines' }))
      Object.assign(row, { 'lines p50': shown(at(plain, 0.5)), 'of lines': times(at(warm, 0.5), at(plain, 0.5)) })
    }
    table[name] = row
  }
  console.table(table)
  duck.close()
  return cold95
}

async function bench(client: pg.Client): Promise<void> {
  const { closeDb } = await import('@/lib/platform/db')
  const { customerQuestions } = await import('./questions/customers')
  const { groupQuestions } = await import('./questions/groups')
  const { salesQuestions } = await import('./questions/sales')
  const questions = [...salesQuestions, ...groupQuestions, ...customerQuestions].filter(({ name }) =>
    name.includes(values.only),
  )
  const sizes: Map<string, number>[] = []
  for (const lines of values.lines.split(',')) sizes.push(await benchSize(client, Number(lines), questions))
  const [small, large] = [sizes[0], sizes.at(-1)]
  if (small && large && small !== large) {
    process.stdout.write('\ncold p95, the largest to the smallest\n')
    for (const [name, time] of large) process.stdout.write(`${times(time, small.get(name) ?? Number.NaN)}  ${name}\n`)
  }
  await closeDb()
}

const client = await prepareDatabase()
try {
  await bench(client)
} finally {
  await client.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
