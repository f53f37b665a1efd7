// @ts-check
import { ownDatabase } from './database.mjs'
import { startPostgres } from './postgres.mjs'
import { processAlive } from './process-alive.mjs'
import { say } from './say.mjs'

const LOOK_MS = 1000
const LONGEST_DELAY_MS = 30_000

const settings = { shared_buffers: '256MB', max_wal_size: '2GB', wal_buffers: '64MB', max_connections: '60' }

/** @typedef {{ url: () => string, stop: () => Promise<void> }} OwnPostgres */

/**
 * Starts the installation's own PostgreSQL and keeps it running. `onNewUrl` is called when it came back on another port.
 * @param {{ folder: string, password: string, onNewUrl: () => void }} options
 * @returns {Promise<OwnPostgres>}
 */
export async function ownPostgres({ folder, password, onNewUrl }) {
  let postgres = await startPostgres({ folder, password, settings })
  let url = await ownDatabase(postgres)
  let delay = LOOK_MS
  let stopping = false
  /** @type {Promise<void> | undefined} */
  let busy

  const revive = async () => {
    say('  ! PostgreSQL ended; starting it again.')
    try {
      postgres = await startPostgres({ folder, password, settings, port: postgres.port })
      delay = LOOK_MS
      const now = await ownDatabase(postgres)
      if (now === url) return
      url = now
      onNewUrl()
    } catch (error) {
      delay = Math.min(delay * 2, LONGEST_DELAY_MS)
      say(`  ! ${error instanceof Error ? error.message : error}`)
    }
  }
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const lookLater = () => {
    timer = setTimeout(() => {
      busy = look()
    }, delay)
  }
  const look = async () => {
    if (!processAlive(postgres.pid)) await revive()
    if (!stopping) lookLater()
  }
  lookLater()

  return {
    url: () => url,
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await busy
      await postgres.stop()
    },
  }
}
