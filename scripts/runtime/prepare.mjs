// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contentHash } from './content-hash.mjs'
import { releaseLock, takeLock } from './process-lock.mjs'
import { runCommand } from './run-command.mjs'
import { step } from './say.mjs'
import { waitUntil } from './wait-until.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

const schemaSources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const webSources = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  ...schemaSources,
]
const notInTheBuild = /\.test\.tsx?$|^lib[\\/](testing|ingest[\\/]fixtures)[\\/]/

/** Installs the packages of package-lock.json where they are not all there. Uses only what Node brings. */
export async function preparePackages() {
  await alone(async () => {
    if (packagesInstalled()) return
    await step('Install packages', async () => {
      await runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
    })
  })
}

/** Writes the database client where the schema changed. */
export async function prepareClient() {
  await alone(() =>
    stamped('generated/.made-from', contentHash(root, schemaSources), 'Write database client', () =>
      runCommand(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { cwd: root }),
    ),
  )
}

/**
 * Builds the web application where its sources changed.
 * @param {typeof step} show  how the step is shown
 */
export async function prepareWeb(show = step) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const sources = contentHash(root, webSources, (file) => !notInTheBuild.test(file))
  await alone(() =>
    stamped(
      '.next/made-from',
      sources,
      'Build web application',
      () => runCommand(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { cwd: root, env }),
      show,
    ),
  )
}

/**
 * @param {string} stampFile
 * @param {string} key
 * @param {string} name
 * @param {() => Promise<unknown>} make
 * @param {typeof step} show
 */
async function stamped(stampFile, key, name, make, show = step) {
  const file = path.join(root, stampFile)
  if (existsSync(file) && readFileSync(file, 'utf8') === key) return
  await show(name, async () => {
    await make()
  })
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, key)
}

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

// npm writes node_modules/.package-lock.json last, so a half-finished install does not count.
function packagesInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json')
  const wanted = lockedPackages('package-lock.json')
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  )
}

/**
 * @param {string} name
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(name) {
  const file = path.join(root, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/**
 * One process at a time installs, generates or builds in this folder.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const lock = path.join(root, '.cache', 'preparing.lock')
  await waitUntil('another start in this folder', () => takeLock(lock) === undefined, { seconds: 900, everyMs: 200 })
  try {
    await work()
  } finally {
    releaseLock(lock)
  }
}
