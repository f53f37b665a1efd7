import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '../scripts/runtime/migrate.mjs'
import { startPostgres } from '../scripts/runtime/postgres.mjs'
import { copyPlainly } from './copy-plainly'
import { splitFile } from './split-file'
import { startWorker } from './start-worker'
import { writeGiftFile } from './write-gift-file'

// From stored upload to published dashboards, as a multiple of what `\copy` takes to put the same file into an unlogged
// table of texts on the same server in the same run; and the most memory the worker ever held.
const { values } = parseArgs({
  options: {
    real: { type: 'string' },
    lines: { type: 'string', default: '1070000' },
    memory: { type: 'string', default: '500000,5000000' },
  },
})

/** What is asked: multiples of `\\copy`, MiB, and how often the peak of the small file that of the large one may be. */
const most = { times: 12, peak: 300, growth: 1.1 } as const

const settings = { shared_buffers: '256MB', max_wal_size: '2GB', wal_buffers: '64MB' }
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
const postgres = await startPostgres({ folder, password: 'bench', settings, throwAway: true })
Object.assign(process.env, {
  DATABASE_URL: postgres.url('postgres'),
  DATA_DIR: path.join(folder, 'data'),
  AUTH_SECRET: 'b'.repeat(64),
  FILE_KEY: 'b'.repeat(64),
  PUBLIC_URL: 'http://127.0.0.1:4180',
  LOG_LEVEL: 'warn',
})

type Step = { name: string; seconds: number }

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const shown = (seconds: number): string => `${seconds.toFixed(2)} s`

/** What is asked of a figure, and whether it is so; the run fails where it is not. */
function limit(figure: number, most: number): string {
  if (figure > most) process.exitCode = 1
  return `at most ${most} ${figure > most ? '✗' : '✓'}`
}

/** Hands a file in and waits until it is published. */
async function importFile(workspaceId: number, file: string): Promise<{ seconds: number; steps: Step[] }> {
  const { receiveFile } = await import('@/lib/ingest/receive/receive-file')
  const { pool } = await import('@/lib/platform/db')
  const { waitUntil } = await import('../scripts/runtime/wait-until.mjs')
  const fileName = path.basename(file)
  const { importId } = await receiveFile({ workspaceId, path: file, fileName, createdBy: null })
  const start = performance.now()
  const ended = async () => {
    const found = await pool().query<{ state: string }>('select state from import where id = $1', [importId])
    return found.rows[0]?.state === 'published' || found.rows[0]?.state === 'unchanged'
  }
  await waitUntil(`import of ${fileName}`, ended, { seconds: 1_800, everyMs: 50 })
  const seconds = (performance.now() - start) / 1000
  const steps = await pool().query<Step>(
    `select name, extract(epoch from coalesce(finished_at, clock_timestamp()) - started_at)::float8 as seconds
     from import_step where import_id = $1 order by ordinal`,
    [importId],
  )
  return { seconds, steps: steps.rows }
}

async function newWorkspace(slug: string): Promise<number> {
  const { prisma } = await import('@/lib/platform/db')
  const data = { slug, name: slug, currency: 'GBP', timeZone: 'Europe/London' }
  return (await prisma().workspace.create({ data })).id
}

async function compare(title: string, workspaceId: number, file: string, copy: number): Promise<void> {
  const { seconds, steps } = await importFile(workspaceId, file)
  const parts = steps.map((step) => `${step.name} ${step.seconds.toFixed(2)}`).join(' · ')
  const times = seconds / copy
  say(
    `${title}: ${shown(seconds)} = ${times.toFixed(1)} × \\copy (${shown(copy)}), ${limit(times, most.times)}\n    ${parts}`,
  )
}

async function speed(): Promise<void> {
  const worker = await startWorker()
  if (values.real) {
    const plain = path.join(folder, 'real.csv')
    const { unpackFile } = await import('./unpack-file')
    await unpackFile(path.resolve(values.real), plain)
    await compare(
      'real file, empty workspace',
      await newWorkspace('real'),
      path.resolve(values.real),
      await copyPlainly(plain),
    )
  }
  const file = path.join(folder, 'gift.csv')
  await writeGiftFile(file, Number(values.lines))
  const copy = await copyPlainly(file)
  await compare(`${values.lines} lines, empty workspace`, await newWorkspace('whole'), file, copy)
  const [first, second] = await splitFile(file)
  const halves = await newWorkspace('halves')
  await compare('first half, empty workspace', halves, first, await copyPlainly(first))
  await compare('second half, appended', halves, second, await copyPlainly(second))
  await compare('the whole again, every line known', halves, file, copy)
  worker.kill()
}

async function memory(): Promise<void> {
  const peaks: number[] = []
  for (const lines of (values.memory ?? '').split(',').filter(Boolean)) {
    const file = path.join(folder, `gift-${lines}.csv`)
    await writeGiftFile(file, Number(lines))
    const worker = await startWorker()
    const { seconds } = await importFile(await newWorkspace(`memory-${lines}`), file)
    const status = readFileSync(`/proc/${worker.pid}/status`, 'utf8')
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
    peaks.push(peak)
    say(`${lines} lines: worker's peak ${peak.toFixed(0)} MiB, ${limit(peak, most.peak)} (${shown(seconds)})`)
    worker.kill()
    rmSync(file)
  }
  const [small, large] = peaks
  if (small && large)
    say(`peak memory, large to small: ${(large / small).toFixed(2)}, ${limit(large / small, most.growth)}`)
}

try {
  await migrate(postgres.url('postgres'), path.resolve(import.meta.dirname, '../prisma/migrations'))
  await speed()
  await memory()
} finally {
  const { closeDb } = await import('@/lib/platform/db')
  await closeDb()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
