import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { assertEqualRows } from './equal-rows'
import type { BenchQuestion } from './questions/bench-question'
import { at, timed } from './timed'
import { openWorld, type World } from './world'

// What every analytics question costs, cold and warm, beside DuckDB with two threads on the same rows (its answer must be
// equal) and beside the same question asked of the lines alone. Cold: PostgreSQL's buffers
// emptied before each time.
const { values } = parseArgs({
  options: {
    /** Sizes, with commas between. */
    lines: { type: 'string', default: '1070000,10000000' },
    runs: { type: 'string', default: '21' },
    file: { type: 'string' },
    /** Folder in which the imported businesses stay for the next time. */
    keep: { type: 'string' },
    /** Parts of names, with commas between. */
    only: { type: 'string', default: '' },
    /** Asks the lines alone too, which takes most of the time. */
    beside: { type: 'string', default: 'yes' },
    duck: { type: 'string', default: 'yes' },
    /** File for the cold p95 of each question. */
    results: { type: 'string' },
  },
})
const runs = Number(values.runs)
/** Milliseconds; what takes longer elsewhere is asked there once more only. */
const SLOW = 2000
const limits = { rollups: 100, lines: 500 } as const

const shown = (milliseconds: number): string => milliseconds.toFixed(1)
const times = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`

type Measured = { row: Record<string, string>; cold95: number }

async function measured(world: World, { name, from, ask, duck: beside }: BenchQuestion): Promise<Measured> {
  const { client, business, scope, duck } = world
  const forget = async () => {
    await client.query('checkpoint')
    await client.query('select pg_buffercache_evict_all()')
  }
  const auto = () => ask(scope, { business, path: 'auto' })
  await auto()
  const cold = await timed(Math.ceil(runs / 3), auto, forget)
  const warm = await timed(runs, auto)
  const cold95 = at(cold, 0.95)
  const row: Record<string, string> = {
    'cold p50': shown(at(cold, 0.5)),
    'cold p95': shown(cold95),
    'warm p50': shown(at(warm, 0.5)),
    'warm p95': shown(at(warm, 0.95)),
    limit: `${limits[from]} ${cold95 <= limits[from] ? '✓' : '✗'}`,
  }
  if (beside && values.duck === 'yes') {
    const answer = await auto()
    const sql = beside.sql(answer as never)
    const start = performance.now()
    assertEqualRows(name, beside.ours(answer as never), await duck.ask(sql))
    const isSlow = performance.now() - start > SLOW
    const other = await timed(isSlow ? 1 : runs, () => duck.ask(sql))
    row['DuckDB p50'] = shown(at(other, 0.5))
    row['DuckDB p95'] = shown(at(other, 0.95))
    row['of DuckDB'] = times(at(warm, 0.5), at(other, 0.5))
  }
  if (values.beside === 'yes') {
    const plain = await timed(Math.ceil(runs / 7), () => ask(scope, { business, path: 'lines' }))
    row['lines p50'] = shown(at(plain, 0.5))
    row['of lines'] = times(at(warm, 0.5), at(plain, 0.5))
  }
  return { row, cold95 }
}

async function benchSize(lines: number): Promise<Record<string, number>> {
  const { customerQuestions } = await import('./questions/customers')
  const { groupQuestions } = await import('./questions/groups')
  const { orderQuestions } = await import('./questions/orders')
  const { pageQuestions } = await import('./questions/pages')
  const { peopleQuestions } = await import('./questions/people')
  const { salesQuestions } = await import('./questions/sales')
  const wanted = values.only.split(',')
  const questions = [
    ...salesQuestions,
    ...groupQuestions,
    ...peopleQuestions,
    ...customerQuestions,
    ...orderQuestions,
    ...pageQuestions,
  ].filter(({ name }) => wanted.some((part) => name.includes(part)))
  const world = await openWorld({ lines, file: values.file, keep: values.keep })
  try {
    process.stdout.write(`\n${world.linesLoaded.toLocaleString('en')} lines; times in ms\n`)
    const found: Record<string, Measured> = {}
    for (const question of questions) {
      const { row, cold95 } = await measured(world, question)
      found[question.name] = { row, cold95 }
      process.stderr.write(`${question.name}: ${Object.values(row).join('  ')}\n`)
    }
    console.table(Object.fromEntries(Object.entries(found).map(([name, { row }]) => [name, row])))
    return Object.fromEntries(Object.entries(found).map(([name, { cold95 }]) => [name, cold95]))
  } finally {
    await world.close()
  }
}

/** A process for each size: one has one database. */
function benchSizes(sizes: readonly string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-results-'))
  const given = process.argv.slice(2)
  const found = sizes.map((lines) => {
    const results = path.join(folder, `${lines}.json`)
    const args = ['--import', 'tsx', import.meta.filename, ...given, '--lines', lines, '--results', results]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${lines} lines could not be measured.`)
    return z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(results, 'utf8')))
  })
  rmSync(folder, { recursive: true })
  const [small = {}, large = {}] = [found[0], found.at(-1)]
  process.stdout.write('\ncold p95, the largest to the smallest\n')
  for (const [name, time] of Object.entries(large)) {
    process.stdout.write(`${times(time, small[name] ?? Number.NaN)}  ${name}\n`)
  }
}

const sizes = values.lines.split(',')
if (sizes.length > 1) benchSizes(sizes)
else {
  const found = await benchSize(Number(sizes[0]))
  if (values.results) writeFileSync(values.results, JSON.stringify(found))
}
