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

/** A server that somebody named for the tests, else a throw-away one. */
async function server() {
  const given = process.env.TEST_DATABASE_URL
  if (!given) return throwAwayPostgres()
  const url = (database: string) => Object.assign(new URL(given), { pathname: `/${database}` }).href
  return { url, stop: async () => undefined }
}

/**
 * Makes a migrated template that every test file's own database is cloned from: on a throw-away PostgreSQL, or on the one
 * that TEST_DATABASE_URL names.
 */
export default async function databaseServer(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await server()
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query(`drop database if exists ${TEMPLATE_DATABASE}`)
  await client.query(`create database ${TEMPLATE_DATABASE}`)
  await client.end()
  await migrate(postgres.url(TEMPLATE_DATABASE), path.resolve(import.meta.dirname, '../../prisma/migrations'))
  project.provide('testDatabaseServer', postgres.url('postgres'))
  return postgres.stop
}
