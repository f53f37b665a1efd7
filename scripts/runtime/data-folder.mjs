// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal.mjs'
import { writePrivate } from './secrets.mjs'

/** @typedef {'demo' | 'main'} Kind */

const KIND_FILE = 'kind.json'

/** Written by a demo before folders said of what kind they are. */
const ofDemos = ['demo.json', 'sign-ins.json']

const holds = (/** @type {string} */ folder, /** @type {string} */ name) => existsSync(path.join(folder, name))

/**
 * Of what kind the installation in a folder is; undefined where there is none.
 * @param {string} folder
 * @returns {Kind | undefined}
 */
function kindOf(folder) {
  if (holds(folder, KIND_FILE)) return JSON.parse(readFileSync(path.join(folder, KIND_FILE), 'utf8')).kind
  if (!holds(folder, 'secrets.json')) return undefined
  return ofDemos.some((name) => holds(folder, name)) ? 'demo' : 'main'
}

/**
 * Everything in the data folder is ours and of the demo, or not, as it was when it was made: --reset may delete it, and
 * no demo is mixed into real data. Throws a refusal that says what is there instead.
 * @param {string} folder
 * @param {Kind} wanted
 */
export function requireOwnFolder(folder, wanted) {
  const kind = existsSync(folder) ? kindOf(folder) : undefined
  if (kind === wanted) return
  if (kind !== undefined)
    throw new Refusal(
      kind === 'main'
        ? `${folder} holds an installation of your own, which the demo does not touch. Name another folder with --data or TILLSIGHT_DATA, or none.`
        : `${folder} holds the demo. Name another folder with --data or TILLSIGHT_DATA, or start it with npm run demo.`,
    )
  const others = existsSync(folder)
    ? readdirSync(folder).filter((name) => name !== 'lost+found' && name !== 'supervisor.lock')
    : []
  if (others.length > 0) throw new Refusal(`${folder} holds other files (${others[0]}). Choose an empty or new folder.`)
}

/**
 * Keeps of what kind the folder is, before anything else is in it.
 * @param {string} folder
 * @param {Kind} kind
 */
export function nameFolder(folder, kind) {
  if (!holds(folder, KIND_FILE)) writePrivate(path.join(folder, KIND_FILE), { kind })
}
