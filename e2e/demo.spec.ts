import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { runningPostgres } from '../scripts/runtime/postgres.mjs'
import { root } from '../scripts/runtime/prepare.mjs'
import { processAlive } from '../scripts/runtime/process-alive.mjs'
import { readRuntimeFile } from '../scripts/runtime/runtime-file.mjs'
import { waitUntil } from '../scripts/runtime/wait-until.mjs'

const READY = 'Ctrl-C stops everything'
const MINUTES = 60_000

let folder: string
let running: ChildProcess | undefined

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tillsight-demo-'))
})

test.afterAll(async () => {
  await ended('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

/** Runs `npm run demo` until it is ready; what it said. */
async function startDemo(...more: string[]): Promise<string> {
  const demo = spawn(process.execPath, ['scripts/start.mjs', '--demo', '--data', folder, ...more], { cwd: root })
  running = demo
  let said = ''
  for (const stream of [demo.stdout, demo.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  await waitUntil(
    'the demo to be ready',
    () => {
      if (demo.exitCode !== null) throw new Error(`The demo ended.\n${said}`)
      return said.includes(READY)
    },
    { seconds: 600, everyMs: 100 },
  )
  return said
}

/** Ends the demo by a signal; the processes of its web, worker and database. */
async function ended(signal: NodeJS.Signals): Promise<number[]> {
  const { webPid, workerPid } = readRuntimeFile(folder) ?? {}
  const postgresPid = runningPostgres(path.join(folder, 'postgres/cluster'))?.pid
  if (!running || running.exitCode !== null || running.signalCode !== null) return []
  const gone = new Promise((resolve) => running?.once('exit', resolve))
  running.kill(signal)
  await gone
  return [webPid, workerPid, postgresPid].filter((pid) => pid !== undefined)
}

const signInsOf = (said: string) =>
  [...said.matchAll(/^ {4}(admin|marketing|customer) +(\S+@\S+) +(\S+)$/gm)].map(([, role, email, password]) => ({
    role,
    email: email ?? '',
    password: password ?? '',
  }))

const addressOf = (said: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''

test('the demo starts, is what it says, keeps what it has, and leaves nothing behind', async ({ browser }) => {
  test.setTimeout(20 * MINUTES)
  const first = await startDemo()
  const signIns = signInsOf(first)
  expect(signIns.map(({ role }) => role)).toEqual(['admin', 'marketing', 'customer'])
  for (const { email, password, role } of signIns) {
    const context = await browser.newContext({ baseURL: addressOf(first) })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByLabel(/e-?mail/i).fill(email)
    await page.getByLabel(/password/i).fill(password)
    await page.getByRole('button', { name: /sign in/i }).click()
    await page.waitForURL(new RegExp(`/${role}`))
    await context.close()
  }

  const stopped = await ended('SIGINT')
  expect(stopped.length).toBe(3)
  expect(stopped.filter(processAlive)).toEqual([])

  const second = await startDemo()
  expect(signInsOf(second)).toEqual(signIns)
  expect(second).not.toContain('received')

  await ended('SIGKILL')
  const third = await startDemo()
  expect(signInsOf(third)).toEqual(signIns)
  await ended('SIGTERM')
})
