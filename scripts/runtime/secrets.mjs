// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ AUTH_SECRET: string, FILE_KEY: string, databasePassword: string }} Secrets */

/**
 * The installation's secrets, made at its first start and kept in its data folder, readable by its owner only.
 * @param {string} dataFolder
 * @returns {Secrets}
 */
export function secrets(dataFolder) {
  const file = path.join(dataFolder, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = {
    AUTH_SECRET: randomBytes(32).toString('hex'),
    FILE_KEY: randomBytes(32).toString('hex'),
    databasePassword: randomBytes(24).toString('hex'),
  }
  writePrivate(file, made)
  return made
}

/**
 * Writes JSON for the owner only; never seen half-written.
 * @param {string} file
 * @param {unknown} content
 */
export function writePrivate(file, content) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
