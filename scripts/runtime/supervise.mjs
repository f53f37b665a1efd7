// @ts-check
import path from 'node:path'
import { checkOtherDatabase, hasUsers } from './database.mjs'
import { endOrphans } from './end-orphans.mjs'
import { migrate } from './migrate.mjs'
import { ownPostgres } from './own-postgres.mjs'
import { root } from './prepare.mjs'
import { removeRuntimeFile, writeRuntimeFile } from './runtime-file.mjs'
import { step } from './say.mjs'
import { secrets } from './secrets.mjs'
import { forgetSetupCode, setupCode, setupCodeHash } from './setup-code.mjs'
import { startSettings } from './start-settings.mjs'
import { superviseChild } from './supervised-child.mjs'
import { waitUntil } from './wait-until.mjs'

/**
 * @typedef {object} Installation
 * @property {string} url
 * @property {string | undefined} code  the one-time code of the first visit, while nobody exists
 * @property {() => NodeJS.ProcessEnv} environment
 * @property {() => void} nowReady  notes for commands that everything is there
 * @property {() => Promise<void>} stop
 */

/**
 * Starts database, worker and web on a data folder whose lock is held, and keeps them running.
 * `onStop` receives what ends all that has been started so far, as soon as there is something.
 * @param {{ demo: boolean, dataFolder: string, onStop: (stop: () => Promise<void>) => void }} options
 * @returns {Promise<Installation>}
 */
export async function supervise({ demo, dataFolder, onStop }) {
  await endOrphans(dataFolder)
  const kept = secrets(dataFolder)
  const settings = await startSettings({ demo, dataFolder, secrets: kept })
  const external = !demo && process.env.DATABASE_URL?.trim()

  /** @type {(() => Promise<void>)[]} */
  const stops = []
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
    removeRuntimeFile(dataFolder)
  }
  onStop(stop)

  /** @type {import('./supervised-child.mjs').Child[]} */
  const children = []
  const database = await step('Start PostgreSQL', async () => {
    if (external) {
      await checkOtherDatabase(external)
      return { url: () => external }
    }
    const own = await ownPostgres({
      folder: path.join(dataFolder, 'postgres'),
      password: kept.databasePassword,
      onNewUrl: () => {
        note()
        for (const child of children) child.restart()
      },
    })
    stops.push(own.stop)
    return own
  })

  await step('Update database schema', async (progress) => {
    const applied = await migrate(database.url(), path.join(root, 'prisma', 'migrations'))
    progress(applied.length > 0 ? `${applied.length} new` : '')
  })

  const code = demo || (await hasUsers(database.url())) ? undefined : setupCode(dataFolder)
  if (code === undefined) forgetSetupCode(dataFolder)
  const own = () => ({
    ...settings,
    DATABASE_URL: database.url(),
    ...(code === undefined ? {} : { SETUP_CODE_HASH: setupCodeHash(code) }),
  })
  const environment = () => ({ ...process.env, ...own(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

  let ready = false
  const url = settings.PUBLIC_URL ?? ''
  const note = () => {
    const [worker, web] = children
    writeRuntimeFile(dataFolder, {
      pid: process.pid,
      ...{ webPid: web?.pid(), workerPid: worker?.pid(), url, ready, environment: ours(own()) },
    })
  }
  const logFolder = path.join(dataFolder, 'logs')
  const run = (/** @type {string} */ name, /** @type {string[]} */ args) => {
    const child = superviseChild({ name, args, environment, logFolder, onStart: () => setImmediate(note) })
    children.push(child)
    stops.push(child.stop)
  }
  await step('Start worker and web', async () => {
    // Without a bound the collector lets garbage of a large file pile up; what lives is a third of this.
    run('worker', ['--max-old-space-size=128', '--max-semi-space-size=8', '--import', 'tsx', 'worker/main.ts'])
    run('web', ['node_modules/next/dist/bin/next', 'start', '-H', settings.HOST ?? '', '-p', settings.PORT ?? ''])
    await answers(settings)
  })

  return {
    url,
    code,
    environment,
    nowReady: () => {
      ready = true
      note()
    },
    stop: async () => {
      if (code !== undefined && (await hasUsers(database.url()).catch(() => false))) forgetSetupCode(dataFolder)
      await stop()
    },
  }
}

/** @param {import('./start-settings.mjs').Settings} settings */
async function answers({ HOST = '', PORT }) {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST.includes(':') ? '[::1]' : HOST
  await waitUntil(
    'the web application to answer',
    async () => {
      const response = await fetch(`http://${host}:${PORT}/api/health`).catch(() => undefined)
      return response?.ok
    },
    { seconds: 60, everyMs: 50 },
  )
}

const ourNames =
  /^(DATABASE_URL|DATA_DIR|AUTH_SECRET|FILE_KEY|PUBLIC_URL|HOST|PORT|SETUP_CODE_HASH|SMTP_URL|MAIL_FROM|TRUSTED_PROXIES|UPLOAD_MAX_BYTES|LOG_LEVEL)$/

/** @param {Record<string, string>} settings */
const ours = (settings) => Object.fromEntries(Object.entries(settings).filter(([name]) => ourNames.test(name)))
