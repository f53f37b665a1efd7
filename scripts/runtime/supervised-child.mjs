// @ts-check
import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './prepare.mjs'
import { rotatingLog } from './rotating-log.mjs'
import { say } from './say.mjs'

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 30_000
const STEADY_MS = 5_000
const PATIENCE_MS = 10_000

/**
 * @typedef {object} Child
 * @property {() => number | undefined} pid
 * @property {() => void} restart
 * @property {() => Promise<void>} stop  SIGTERM, and SIGKILL after ten seconds
 */

/**
 * Keeps a Node program running: restarts it when it ends, waiting longer each time it does so quickly. It ends with this
 * process, however that ends.
 * @param {{ name: string, args: string[], environment: () => NodeJS.ProcessEnv, logFolder: string, onStart?: () => void }} program
 * @returns {Child}
 */
export function superviseChild({ name, args, environment, logFolder, onStart }) {
  const log = rotatingLog(path.join(logFolder, `${name}.log`))
  const preload = path.join(import.meta.dirname, 'die-with-parent.mjs')
  let delay = FIRST_DELAY_MS
  let stopping = false
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child

  const start = () => {
    const from = performance.now()
    // Its own process group: Ctrl-C in a terminal reaches the supervisor only.
    const started = spawn(process.execPath, ['--import', `file://${preload}`, ...args], {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    child = started
    started.stdout?.setEncoding('utf8').on('data', log.write)
    started.stderr?.setEncoding('utf8').on('data', log.write)
    started.once('exit', (code, signal) => {
      if (child === started) child = undefined
      if (stopping) return
      if (performance.now() - from > STEADY_MS) delay = FIRST_DELAY_MS
      say(
        `  ! ${name} ended (${code ?? signal}); starting it again in ${delay / 1000} s. ${log.tail().split('\n').at(-1) ?? ''}`,
      )
      timer = setTimeout(start, delay)
      delay = Math.min(delay * 2, LONGEST_DELAY_MS)
    })
    onStart?.()
  }
  start()

  return {
    pid: () => child?.pid,
    restart: () => void child?.kill('SIGTERM'),
    stop: () => {
      stopping = true
      clearTimeout(timer)
      return end(child)
    },
  }
}

/**
 * @param {import('node:child_process').ChildProcess | undefined} child
 * @returns {Promise<void>}
 */
function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('exit', () => {
      clearTimeout(patience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
