// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { Socket } from 'node:net'
import { platform } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.mjs'
import { postgresBinaries, unprivileged } from './postgres-binaries.mjs'
import { commandLine, processAlive } from './process-alive.mjs'
import { waitUntil } from './wait-until.mjs'

/** @typedef {{ pid: number, port: number, ready: boolean }} Running */
/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {number} pid
 * @property {boolean} adopted  it was already running on this folder
 * @property {(database: string) => string} url  postgresql:// address of a database of it
 * @property {() => Promise<void>} stop  fast shutdown; done when the process is gone
 */
/** @typedef {{ folder: string, password: string, port?: number, settings?: Record<string, string>, throwAway?: boolean }} Options */

export const POSTGRES_USER = 'tillsight'

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
}

/**
 * Starts PostgreSQL on `folder/cluster`, making the cluster first if there is none, or takes over one that already runs
 * there (left by a supervisor that was killed). `throwAway` ends it and removes the folder when this process dies.
 * @param {Options} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ folder, password, port: wished, settings = {}, throwAway = false }) {
  const cluster = path.join(path.resolve(folder), 'cluster')
  const binaries = await postgresBinaries()
  await makeCluster(binaries, cluster, password)
  const found = await settled(cluster)
  const running = found ?? (await launchWhenFree(binaries, cluster, wished, settings))
  const watcher = throwAway ? endWithUs(running.pid, path.resolve(folder)) : undefined
  return {
    port: running.port,
    pid: running.pid,
    adopted: found !== undefined,
    url: (database) =>
      `postgresql://${POSTGRES_USER}:${encodeURIComponent(password)}@127.0.0.1:${running.port}/${encodeURIComponent(database)}`,
    stop: async () => {
      watcher?.kill('SIGKILL')
      await stop(binaries, cluster, running.pid)
    },
  }
}

/**
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 * @param {string} cluster
 * @param {string} password
 */
async function makeCluster(binaries, cluster, password) {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return
  const unfinished = `${cluster}.unfinished`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    const { command, args, owner } = unprivileged(binaries.initdb, [
      ...['-D', unfinished, '-U', POSTGRES_USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ])
    own(path.dirname(cluster), owner)
    const made = spawnSync(command, args, { env: environment(), encoding: 'utf8', ...identity(owner) })
    if (made.status !== 0)
      throw new Error(`PostgreSQL could not make its cluster in ${cluster}.\n${refusal(made, owner)}`)
    renameSync(unfinished, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * @param {{ error?: Error | undefined, stderr: string | null }} result
 * @param {number | undefined} owner
 */
function refusal({ error, stderr }, owner) {
  const hint = owner
    ? '\nIt runs as "nobody" here and must reach the folder: use a folder others may pass through, an ordinary user, or DATABASE_URL.'
    : ''
  return `${error?.message ?? ''}${stderr ?? ''}`.trim() + hint
}

/**
 * What runs on the cluster, once it is neither starting nor stopping. Removes the lock of a process that is gone.
 * @param {string} cluster
 * @returns {Promise<Running | undefined>}
 */
async function settled(cluster) {
  /** @type {{ running: Running | undefined }} */
  const state = await waitUntil(
    'PostgreSQL to finish starting or stopping',
    () => {
      const running = runningPostgres(cluster)
      return !running || running.ready ? { running } : undefined
    },
    { seconds: 60 },
  )
  if (!state.running) rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
  return state.running
}

/**
 * The PostgreSQL that holds the cluster; undefined when its lock is missing or names a process that is something else.
 * @param {string} cluster
 * @returns {Running | undefined}
 */
export function runningPostgres(cluster) {
  const lock = path.join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return undefined
  const lines = readFileSync(lock, 'utf8').split('\n')
  const pid = Number(lines[0])
  const command = commandLine(pid)
  if (!command?.includes('postgres') || !command.includes(cluster)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

// What a killed server's own processes still hold, for the moment they take to end.
const STILL_HELD = /pre-existing shared memory block/

/**
 * Launches; waits for what is left of a killed server, which nothing may be started beside.
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 * @param {string} cluster
 * @param {number | undefined} wished
 * @param {Record<string, string>} settings
 * @returns {Promise<Running>}
 */
async function launchWhenFree(binaries, cluster, wished, settings) {
  const end = performance.now() + 60_000
  for (;;) {
    try {
      return await launch(binaries, cluster, wished, settings)
    } catch (error) {
      if (!(error instanceof Error && STILL_HELD.test(error.message)) || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/**
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 * @param {string} cluster
 * @param {number | undefined} wished
 * @param {Record<string, string>} settings
 * @returns {Promise<Running>}
 */
async function launch(binaries, cluster, wished, settings) {
  const port = await freePort(wished)
  const flags = Object.entries({ ...always, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { command, args, owner } = unprivileged(binaries.postgres, ['-D', cluster, '-p', String(port), ...flags])
  own(path.dirname(cluster), owner)
  const logFile = `${cluster}.log`
  const log = openSync(logFile, tooLong(logFile) ? 'w' : 'a', 0o600)
  const from = statSync(logFile).size
  // Its own process group: Ctrl-C in a terminal reaches the supervisor only.
  const child = spawn(command, args, {
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
    ...identity(owner),
  })
  closeSync(log)
  /** @type {string | undefined} */
  let failure
  child.once('error', (error) => {
    failure = error.message
  })
  child.once('exit', (code, signal) => {
    failure ??= `exit ${code ?? signal}`
  })
  child.unref()
  const running = await waitUntil(
    'PostgreSQL to start',
    () => {
      if (failure !== undefined) return 'failed'
      const found = runningPostgres(cluster)
      return found?.ready ? found : undefined
    },
    { seconds: 120 },
  )
  if (running !== 'failed') return running
  const said = readFileSync(logFile).subarray(from).toString('utf8').trim()
  throw new Error(`PostgreSQL did not start (${failure}).\n${refusal({ stderr: said }, owner)}`)
}

/** @param {string} file */
const tooLong = (file) => existsSync(file) && statSync(file).size > 16 * 2 ** 20

/**
 * Gives the folder to whom PostgreSQL runs as; it may have been made under the other way of not being root.
 * @param {string} folder
 * @param {number | undefined} owner
 */
function own(folder, owner) {
  const wanted = owner ?? process.getuid?.()
  if (wanted === undefined || (owner === undefined && statSync(folder).uid === wanted)) return
  spawnSync('chown', ['-R', `${wanted}:${wanted}`, folder])
  const above = path.dirname(folder)
  const { mode } = statSync(above)
  if (owner !== undefined && !(mode & 0o001)) chmodSync(above, mode | 0o011)
}

/** @param {number | undefined} owner */
const identity = (owner) => (owner === undefined ? {} : { uid: owner, gid: owner })

const environment = () => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' })

/**
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 * @param {string} cluster
 * @param {number} pid
 */
async function stop(binaries, cluster, pid) {
  if (!processAlive(pid)) return
  if (platform() === 'win32') spawnSync(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'])
  else process.kill(pid, 'SIGINT')
  await waitUntil('PostgreSQL to stop', () => !processAlive(pid), { seconds: 60, everyMs: 10 })
}

/**
 * Ends the PostgreSQL that runs on a folder, if one does.
 * @param {string} folder
 */
export async function endPostgres(folder) {
  const cluster = path.join(path.resolve(folder), 'cluster')
  const running = await settled(cluster)
  if (running) await stop(await postgresBinaries(), cluster, running.pid)
}

/**
 * A shell holds the other end of a pipe: when we are gone, however that came, it reads its end.
 * @param {number} pid
 * @param {string} folder
 */
function endWithUs(pid, folder) {
  if (platform() === 'win32') return undefined
  const script =
    'cat >/dev/null; kill -QUIT "$1"; for i in 1 2 3 4 5 6 7 8 9; do kill -0 "$1" 2>/dev/null && sleep 0.2; done; rm -rf "$2"'
  const watcher = spawn('sh', ['-c', script, 'end-with', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.unref()
  const { stdin } = watcher
  if (stdin instanceof Socket) stdin.unref()
  return watcher
}
