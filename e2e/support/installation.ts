import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../scripts/runtime/prepare.mjs'
import { runningOn } from '../../scripts/runtime/runtime-file.mjs'
import { waitUntil } from '../../scripts/runtime/wait-until.mjs'

export type Installation = {
  url: string
  dataFolder: string
  /** Settings and secrets that web and worker run with. */
  environment: Record<string, string>
  /** The one-time code of the first visit, as a person reads it in the terminal. */
  setupCode: () => string
  stop: () => Promise<void>
}

/** Starts Tillsight as `npm start` does, on a port and in a temporary data folder of its own; `stop` removes both. */
export async function startInstallation(port: number): Promise<Installation> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tillsight-e2e-'))
  const { DATABASE_URL: _theirs, PUBLIC_URL: _address, HOST: _host, ...environment } = process.env
  const supervisor = spawn(process.execPath, ['scripts/start.mjs', '--data', dataFolder], {
    cwd: root,
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  supervisor.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ready = () => {
    if (supervisor.exitCode !== null) throw new Error(`Tillsight did not start.\n${said}`)
    const running = runningOn(dataFolder)
    return running?.ready ? running : undefined
  }
  const running = await waitUntil('Tillsight to start', ready, { seconds: 600, everyMs: 100 })
  return {
    url: running.url,
    dataFolder,
    environment: running.environment,
    setupCode: () => JSON.parse(readFileSync(path.join(dataFolder, 'setup-code.json'), 'utf8')).code,
    stop: async () => {
      await ended(supervisor)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function ended(supervisor: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (supervisor.exitCode !== null) return resolve()
    supervisor.once('exit', () => resolve())
    supervisor.kill('SIGTERM')
  })
}
