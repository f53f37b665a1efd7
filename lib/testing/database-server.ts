import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../scripts/runtime/migrate.mjs'
import { throwAwayPostgres } from '../../scripts/runtime/throw-away-postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    testDatabaseServer: string
  }
}

export const TEMPLATE_DATABASE = 'tillsight_template'

/** Starts a throw-away PostgreSQL with a migrated template that every test file's own database is cloned from. */
export default async function databaseServer(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await throwAwayPostgres()
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query(`create database ${TEMPLATE_DATABASE}`)
  await client.end()
  await migrate(postgres.url(TEMPLATE_DATABASE), path.resolve(import.meta.dirname, '../../prisma/migrations'))
  project.provide('testDatabaseServer', postgres.url('postgres'))
  return postgres.stop
}
