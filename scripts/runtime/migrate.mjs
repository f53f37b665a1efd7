// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

// The key Prisma's engine takes for the same purpose.
const MIGRATION_LOCK = 72707369

const ledger = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * Brings a database to the newest schema: applies `prisma/migrations` as `prisma migrate deploy` would, then the job
 * queue's own schema. Each migration is one transaction. Safe to run from several processes at once.
 * Throws when an applied migration was changed, or failed under another tool.
 * @param {string} url
 * @param {string} folder
 * @returns {Promise<string[]>} the names of the migrations that were applied now
 */
export async function migrate(url, folder) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(ledger)
    const pending = await pendingMigrations(client, readMigrations(folder))
    for (const migration of pending) await apply(client, migration)
    await runMigrations({ connectionString: url })
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} folder
 * @returns {Migration[]} oldest first
 */
function readMigrations(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * @param {pg.Client} client
 * @param {Migration[]} migrations
 * @returns {Promise<Migration[]>}
 */
async function pendingMigrations(client, migrations) {
  /** @type {pg.QueryResult<{ migration_name: string, checksum: string, finished_at: Date | null }>} */
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.migration_name)
  if (failed.length > 0) throw new Error(`The database holds a migration that failed half-way: ${failed.join(', ')}.`)
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  for (const { name, checksum } of migrations) {
    const known = applied.get(name)
    if (known !== undefined && known !== checksum)
      throw new Error(`Migration ${name} was changed after this database applied it.`)
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

/**
 * @param {pg.Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`)
  }
}
