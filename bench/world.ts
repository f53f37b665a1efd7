import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import type { Scope } from '@/lib/domain/scope'
import type { Business } from '@/lib/queries/asked'
import { migrate } from '../scripts/runtime/migrate.mjs'
import { startPostgres } from '../scripts/runtime/postgres.mjs'
import type { Duck } from './duck'
import { writeGiftFile } from './write-gift-file'

const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
}

/** A business of so many lines, imported as an upload is, and the same rows in a DuckDB. */
export type World = {
  readonly client: pg.Client
  readonly duck: Duck
  readonly business: Business & { readonly id: number }
  readonly scope: Scope
  readonly linesLoaded: number
  readonly close: () => Promise<void>
}

type Wanted = { readonly lines: number; readonly file?: string | undefined; readonly keep?: string | undefined }

const madeBefore = z.object({ workspaceId: z.number(), userId: z.string(), linesLoaded: z.number() })
type Made = z.output<typeof madeBefore>

/** The cluster's password: made once for a folder. */
function passwordOf(folder: string): string {
  const file = path.join(folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

async function importInto(folder: string, { lines, file }: Wanted): Promise<Made> {
  const { insertMember } = await import('@/lib/testing/insert-member')
  const { insertWorkspace } = await import('@/lib/testing/insert-workspace')
  const { importFile } = await import('@/lib/testing/import-file')
  const { id: workspaceId } = await insertWorkspace()
  const { userId } = await insertMember(workspaceId, { role: 'marketing' })
  const written = path.join(folder, 'gift.csv')
  if (!file) await writeGiftFile(written, lines)
  const imported = await importFile(workspaceId, file ? path.resolve(file) : written)
  rmSync(written, { force: true })
  if (imported.state !== 'published') throw new Error(`The file was not loaded: ${JSON.stringify(imported.problem)}`)
  return { workspaceId, userId, linesLoaded: imported.linesLoaded }
}

async function prepare(folder: string, url: (database: string) => string, wanted: Wanted): Promise<Made> {
  const said = path.join(folder, 'world.json')
  const migrations = path.resolve(import.meta.dirname, '../prisma/migrations')
  if (existsSync(said)) {
    await migrate(url('bench'), migrations)
    return madeBefore.parse(JSON.parse(readFileSync(said, 'utf8')))
  }
  const admin = new pg.Client({ connectionString: url('postgres') })
  await admin.connect()
  await admin.query('drop database if exists bench')
  await admin.query('create database bench')
  await admin.end()
  await migrate(url('bench'), migrations)
  const made = await importInto(folder, wanted)
  writeFileSync(said, JSON.stringify(made))
  return made
}

/**
 * Makes the world, or takes the one in `keep`, which stays; without `keep` it is gone when closed. Opens the only one of
 * this process.
 */
export async function openWorld(wanted: Wanted): Promise<World> {
  const { keep, lines } = wanted
  const folder = keep ? path.resolve(keep, String(lines)) : mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
  mkdirSync(folder, { recursive: true })
  const postgres = await startPostgres({ folder, password: passwordOf(folder), settings, throwAway: !keep })
  Object.assign(process.env, {
    DATABASE_URL: postgres.url('bench'),
    DATA_DIR: folder,
    AUTH_SECRET: 'b'.repeat(64),
    FILE_KEY: 'b'.repeat(64),
    PUBLIC_URL: 'http://127.0.0.1:4180',
    LOG_LEVEL: 'error',
  })
  try {
    const { workspaceId, userId, linesLoaded } = await prepare(folder, postgres.url, wanted)
    const client = new pg.Client({ connectionString: postgres.url('bench') })
    await client.connect()
    await client.query('create extension if not exists pg_buffercache')
    await client.query('vacuum analyze')
    const { scopeForMembership } = await import('@/lib/auth/scope-for')
    const { closeDb, prisma } = await import('@/lib/platform/db')
    const { openDuck } = await import('./duck')
    const key = { workspaceId_userId: { workspaceId, userId } }
    const duck = await openDuck(client, workspaceId, folder)
    return {
      client,
      duck,
      business: await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } }),
      scope: await scopeForMembership(await prisma().membership.findUniqueOrThrow({ where: key })),
      linesLoaded,
      close: async () => {
        duck.close()
        await closeDb()
        await client.end()
        await postgres.stop()
        if (!keep) rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await postgres.stop()
    if (!keep) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
