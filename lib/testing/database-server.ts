import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../scripts/runtime/migrate.mjs'
import { startPostgres } from '../../scripts/runtime/postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    testDatabaseServer: string
  }
}

export const TEMPLATE_DATABASE = 'tillsight_template'

const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  max_connections: '200',
}

/** Starts a throw-away PostgreSQL with a migrated template that every test file's own database is cloned from. */
export default async function databaseServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-test-'))
  const password = randomBytes(24).toString('hex')
  const postgres = await startPostgres({ folder, password, settings, throwAway: true })
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query(`create database ${TEMPLATE_DATABASE}`)
  await client.end()
  await migrate(postgres.url(TEMPLATE_DATABASE), path.resolve(import.meta.dirname, '../../prisma/migrations'))
  project.provide('testDatabaseServer', postgres.url('postgres'))
  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
