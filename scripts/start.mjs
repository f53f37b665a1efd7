// @ts-check
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { nameFolder, requireOwnFolder } from './runtime/data-folder.mjs'
import { prepareClient, preparePackages, prepareWeb, root } from './runtime/prepare.mjs'
import { takeLock } from './runtime/process-lock.mjs'
import { Refusal } from './runtime/refusal.mjs'
import { endCommands } from './runtime/run-command.mjs'
import { lockOf, readRuntimeFile } from './runtime/runtime-file.mjs'
import { say } from './runtime/say.mjs'
import { startArguments } from './runtime/start-arguments.mjs'

/** @type {(() => Promise<void>) | undefined} */
let stopEverything
let stopping = false

/** @param {number} code */
async function end(code) {
  if (stopping) process.exit(code)
  stopping = true
  endCommands()
  if (stopEverything) say('\nStopping.')
  await stopEverything?.().catch((error) => say(String(error)))
  process.exit(code)
}

async function start() {
  const { demo, reset, dataFolder } = startArguments(process.argv.slice(2))
  process.chdir(root)
  say(demo ? 'Tillsight demo' : 'Tillsight')
  const kind = demo ? 'demo' : 'main'
  requireOwnFolder(dataFolder, kind)
  const holder = takeLock(lockOf(dataFolder))
  if (holder !== undefined) {
    const url = readRuntimeFile(dataFolder)?.url
    throw new Refusal(
      `Tillsight already runs on ${dataFolder} (process ${holder}${url ? `, ${url}` : ''}). Stop it there with Ctrl-C.`,
    )
  }
  await preparePackages()
  if (reset) await startOver(dataFolder, demo)
  nameFolder(dataFolder, kind)
  await prepareClient()
  await prepareWeb()
  if (stopping) return

  // Everything below needs installed packages.
  const { supervise } = await import('./runtime/supervise.mjs')
  const installation = await supervise({
    demo,
    dataFolder,
    onStop: (stop) => {
      stopEverything = stop
    },
  })
  stopEverything = installation.stop
  if (demo) {
    const { fillDemo } = await import('./demo/fill-demo.mjs')
    await fillDemo(dataFolder, installation)
  }
  installation.nowReady()
  say(`\n  ${installation.url}\n`)
  if (installation.code) say(`  Nobody is set up yet. The first visit asks for this code: ${installation.code}\n`)
  say(`  Data and logs: ${path.relative(root, dataFolder) || dataFolder} · Ctrl-C stops everything.`)
}

/**
 * @param {string} dataFolder
 * @param {boolean} demo
 */
async function startOver(dataFolder, demo) {
  if (!demo && process.env.DATABASE_URL?.trim()) {
    throw new Refusal(
      'DATABASE_URL: --reset does not empty a database of your own. Drop and create it yourself, without --reset.',
    )
  }
  const { endOrphans } = await import('./runtime/end-orphans.mjs')
  const { endPostgres } = await import('./runtime/postgres.mjs')
  await endOrphans(dataFolder)
  await endPostgres(path.join(dataFolder, 'postgres'))
  if (!existsSync(dataFolder)) return
  for (const name of readdirSync(dataFolder)) {
    if (path.join(dataFolder, name) !== lockOf(dataFolder))
      rmSync(path.join(dataFolder, name), { recursive: true, force: true })
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(stopEverything ? 0 : 130))

start().catch(async (error) => {
  if (stopping) return
  say(`\n${error instanceof Refusal ? error.message : (error?.stack ?? error)}`)
  await end(1)
})
