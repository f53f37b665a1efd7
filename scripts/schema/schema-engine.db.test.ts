import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { migrate } from '../runtime/migrate.mjs'
import { deployMigrations, migrationStatus, schemaDifference } from './schema-engine'

const root = path.resolve(import.meta.dirname, '../..')
const schema = path.join(root, 'prisma/schema.prisma')
const migrations = path.join(root, 'prisma/migrations')
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a column that no migration makes is reported', async () => {
  const changed = path.join(folder, 'schema.prisma')
  writeFileSync(
    changed,
    readFileSync(schema, 'utf8').replace('model Workspace {', 'model Workspace {\n  extra String?'),
  )
  expect(await schemaDifference(env().DATABASE_URL, changed, migrations)).toContain(
    'ALTER TABLE "workspace" ADD COLUMN     "extra" TEXT',
  )
})

test('an index that no migration makes is reported', async () => {
  const changed = path.join(folder, 'indexed.prisma')
  writeFileSync(
    changed,
    readFileSync(schema, 'utf8').replace('@@map("workspace")', '@@index([name])\n  @@map("workspace")'),
  )
  expect(await schemaDifference(env().DATABASE_URL, changed, migrations)).toContain('CREATE INDEX "workspace_name_idx"')
})

test('prisma migrate deploy finds nothing to do after our own runner', async () => {
  expect(await migrationStatus(env().DATABASE_URL, migrations)).toMatchObject({
    history: null,
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
  })
  expect(await deployMigrations(env().DATABASE_URL, migrations)).toEqual([])
})

test('prisma migrate deploy applies the migrations, and our own runner then has nothing to do', async () => {
  await pool().query('create database deployed')
  const url = new URL('/deployed', env().DATABASE_URL).href
  expect((await deployMigrations(url, migrations)).length).toBeGreaterThan(0)
  expect(await migrate(url, migrations)).toEqual([])
  await pool().query('drop database deployed with (force)')
})
