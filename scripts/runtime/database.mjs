// @ts-check
import pg from 'pg'
import { Refusal } from './refusal.mjs'

const DATABASE = 'tillsight'
const OLDEST = 15

/**
 * Makes the installation's database in its own PostgreSQL where it is not there.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @returns {Promise<string>} its address
 */
export async function ownDatabase(postgres) {
  await asked(postgres.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  })
  return postgres.url(DATABASE)
}

/**
 * Throws a refusal that names DATABASE_URL where that server cannot be reached or is too old.
 * @param {string} url
 */
export async function checkOtherDatabase(url) {
  try {
    await asked(url, async (client) => {
      const { rows } = await client.query("select current_setting('server_version_num')::integer as number")
      const version = Math.floor(rows[0].number / 10_000)
      if (version < OLDEST)
        throw new Refusal(`DATABASE_URL: the server is PostgreSQL ${version}; ${OLDEST} or newer is needed.`)
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    const reason =
      error instanceof Error ? error.message || String('code' in error ? error.code : error) : String(error)
    throw new Refusal(`DATABASE_URL: cannot connect to ${new URL(url).host}: ${reason}`)
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether anybody can sign in yet
 */
export async function hasUsers(url) {
  return asked(url, async (client) => (await client.query('select 1 from "user" limit 1')).rowCount === 1)
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function asked(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
