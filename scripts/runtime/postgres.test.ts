import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Postgres, startPostgres } from './postgres.mjs'
import { processAlive } from './process-alive.mjs'
import { waitUntil } from './wait-until.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-postgres-test-'))
const lock = path.join(folder, 'cluster', 'postmaster.pid')
const options = { folder, password: 'a/b c', throwAway: true, settings: { fsync: 'off' } }

let postgres: Postgres

beforeAll(async () => {
  postgres = await startPostgres(options)
})

afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

test('it answers on 127.0.0.1 only, in UTC, with the password', async () => {
  expect(await ask(postgres.url('postgres'), 'show listen_addresses')).toEqual(['127.0.0.1'])
  expect(await ask(postgres.url('postgres'), 'show timezone')).toEqual(['UTC'])
})

test('another password is refused, and none is kept in the folder', async () => {
  const wrong = new URL(postgres.url('postgres'))
  wrong.password = 'wrong'
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  expect(readFileSync(path.join(folder, 'cluster', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust$/m)
  expect(statSync(path.join(folder, 'cluster.password'), { throwIfNoEntry: false })).toBeUndefined()
})

test('one that a killed supervisor left running is taken over', async () => {
  const again = await startPostgres({ ...options, throwAway: false })
  expect(again).toMatchObject({ adopted: true, pid: postgres.pid, port: postgres.port })
})

test('after a kill its lock is recovered, and what was committed is there', async () => {
  await ask(postgres.url('postgres'), 'create table kept as select 42 as answer')
  process.kill(postgres.pid, 'SIGKILL')
  await waitUntil('PostgreSQL to be gone', () => !processAlive(postgres.pid))
  postgres = await startPostgres(options)
  expect(postgres.adopted).toBe(false)
  expect(await ask(postgres.url('postgres'), 'select answer from kept')).toEqual([42])
})

test('a lock that names another live process is removed', async () => {
  await postgres.stop()
  writeFileSync(lock, `${process.pid}\n${folder}/cluster\n0\n5432\n`)
  postgres = await startPostgres(options)
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${postgres.pid}\n`))
})

test('it stops', async () => {
  await postgres.stop()
  expect(processAlive(postgres.pid)).toBe(false)
})
