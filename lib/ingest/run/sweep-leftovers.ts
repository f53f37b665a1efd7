import { readdir, rm, stat } from 'node:fs/promises'
import { pool } from '@/lib/platform/db'
import { removeStored, storedKeys, uploadPath, uploadsFolder } from '@/lib/platform/storage'
import { forgetExpiredUploads } from '@/lib/records/uploads'
import { importsNobodyRuns } from './lock-import'

const HOUR_MS = 3_600_000

/** Removes what killed runs and abandoned uploads left behind: staging tables, unfinished and unreferenced files. */
export async function sweepLeftovers(): Promise<void> {
  for (const id of await forgetExpiredUploads()) await rm(uploadPath(id), { force: true })
  await sweepStaging()
  await sweepStored()
  await sweepUploads()
}

async function sweepStaging(): Promise<void> {
  const found = await pool().query<{ name: string; id: number }>(
    `select tablename as name, substring(tablename from '_([0-9]+)$')::integer as id
     from pg_tables where schemaname = 'staging' and tablename ~ '_[0-9]+$'`,
  )
  const idle = new Set(await importsNobodyRuns([...new Set(found.rows.map(({ id }) => id))]))
  const live = await idsInState(['running', 'review', 'staged'])
  for (const { name, id } of found.rows)
    if (idle.has(id) && !live.has(id)) await pool().query(`drop table if exists staging."${name}"`)
}

/** Unfinished copies of runs that nobody runs, and files that no import names. */
async function sweepStored(): Promise<void> {
  const keys = await storedKeys()
  const idOf = (key: string): number => Number(/\/(\d+)(\.tmp)?$/.exec(key)?.[1] ?? 0)
  const idle = new Set(await importsNobodyRuns(keys.map(idOf)))
  const named = await pool().query<{ key: string }>(
    'select storage_key as key from import where storage_key is not null',
  )
  const kept = new Set(named.rows.map(({ key }) => key))
  const live = await idsInState(['queued', 'running', 'waiting', 'review', 'staged'])
  for (const key of keys) {
    const unfinished = key.endsWith('.tmp')
    if (idle.has(idOf(key)) && (unfinished || (!kept.has(key) && !live.has(idOf(key))))) await removeStored(key)
  }
}

/** Plain uploads whose import has stored them or ended without, uploads nobody knows, and copies given up half-way. */
async function sweepUploads(): Promise<void> {
  const names = await readdir(uploadsFolder()).catch(() => [])
  const waiting = await pool().query<{ name: string }>(
    `select coalesce(u.id::text, 'import-' || i.id) as name from import i left join upload u on u.import_id = i.id
     where i.state in ('queued', 'running')
     union select id::text from upload where import_id is null`,
  )
  const wanted = new Set(waiting.rows.map(({ name }) => name))
  for (const name of names) {
    if (wanted.has(name)) continue
    const { mtimeMs } = await stat(uploadPath(name)).catch(() => ({ mtimeMs: Date.now() }))
    // An upload or copy may have begun after the look into the database.
    if (mtimeMs < Date.now() - HOUR_MS) await rm(uploadPath(name), { force: true })
  }
}

async function idsInState(states: readonly string[]): Promise<Set<number>> {
  const found = await pool().query<{ id: number }>('select id from import where state = any($1::import_state[])', [
    states,
  ])
  return new Set(found.rows.map(({ id }) => id))
}
