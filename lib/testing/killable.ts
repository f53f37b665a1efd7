import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '../../scripts/runtime/migrate.mjs'
import { startPostgres } from '../../scripts/runtime/postgres.mjs'
import { waitUntil } from '../../scripts/runtime/wait-until.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** A part of an installation that can be killed without warning and started again. */
export type Killable = {
  readonly name: string
  start: () => Promise<void>
  /** SIGKILL; done when the process is gone. */
  kill: () => Promise<void>
}

/** Safe against a process that is killed, though not against a loss of power: nothing here loses power. */
const settings = { fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_wal_size: '2GB' }

/** A database server of its own that can be killed; it comes back on the same port. */
export async function killableDatabase(): Promise<Killable & { url: string; remove: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-kills-'))
  const password = randomBytes(24).toString('hex')
  const launch = (port?: number) =>
    startPostgres({ folder, password, settings, throwAway: true, ...(port === undefined ? {} : { port }) })
  let server = await launch()
  const { port } = server
  await migrate(server.url('postgres'), path.join(root, 'prisma/migrations'))
  return {
    name: 'database',
    url: server.url('postgres'),
    start: async () => {
      // Back ends of the killed server may hold its memory for a moment.
      server = await waitUntil('PostgreSQL to start again', () => launch(port).catch(() => undefined), { everyMs: 100 })
    },
    kill: async () => {
      process.kill(server.pid, 'SIGKILL')
      await waitUntil('the database to be gone', () => !isAlive(server.pid), { everyMs: 5 })
    },
    remove: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A process of the installation, started with this process's settings. */
export function killableProcess(name: string, args: readonly string[], ready: string): Killable {
  let child: ChildProcess | undefined
  return {
    name,
    start: async () => {
      const started = spawn(process.execPath, args, {
        cwd: root,
        env: { ...process.env, LOG_LEVEL: 'info' },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      child = started
      let said = ''
      await new Promise<void>((resolve, reject) => {
        started.stderr?.on('data', (data) => {
          said = (said + data).slice(-20_000)
          if (said.includes(ready)) resolve()
        })
        started.once('exit', (code, signal) => reject(new Error(`${name} ended (${code ?? signal})\n${said}`)))
      }).catch((error) => {
        if (started.signalCode !== 'SIGKILL') throw error
      })
    },
    kill: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
