import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { migrate } from './migrate.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-migrations-'))
const real = path.resolve(import.meta.dirname, '../../prisma/migrations')

function writeMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the template is migrated, and migrating again does nothing', async () => {
  expect(await migrate(env().DATABASE_URL, real)).toEqual([])
  await expect(pool().query('select 1 from workspace')).resolves.toBeDefined()
  await expect(pool().query("select graphile_worker.add_job('nothing')")).resolves.toBeDefined()
})

test('two processes at once apply a migration once', async () => {
  writeMigration('20990101000000_once', 'create table once (id integer)')
  const applied = await Promise.all([migrate(env().DATABASE_URL, folder), migrate(env().DATABASE_URL, folder)])
  expect(applied.flat()).toEqual(['20990101000000_once'])
})

test('a migration that fails leaves nothing behind and may be tried again', async () => {
  writeMigration('20990102000000_half', 'create table half (id integer); select no_such_column')
  await expect(migrate(env().DATABASE_URL, folder)).rejects.toThrow(/20990102000000_half failed/)
  writeMigration('20990102000000_half', 'create table half (id integer)')
  expect(await migrate(env().DATABASE_URL, folder)).toEqual(['20990102000000_half'])
})

test('a migration that was changed after it was applied is refused', async () => {
  writeMigration('20990103000000_changed', 'create table changed (id integer)')
  await migrate(env().DATABASE_URL, folder)
  writeMigration('20990103000000_changed', 'create table changed (id bigint)')
  await expect(migrate(env().DATABASE_URL, folder)).rejects.toThrow(/was changed after this database applied it/)
})
