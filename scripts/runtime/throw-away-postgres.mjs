// @ts-check
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from './postgres.mjs'

const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  max_connections: '200',
}

/**
 * A PostgreSQL in a temporary folder, for tests and checks: gone with `stop`, and with this process however that ends.
 * @returns {Promise<Pick<import('./postgres.mjs').Postgres, 'url' | 'stop'>>}
 */
export async function throwAwayPostgres() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-postgres-'))
  const password = randomBytes(24).toString('hex')
  const { url, stop } = await startPostgres({ folder, password, settings, throwAway: true })
  return {
    url,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
