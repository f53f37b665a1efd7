// @ts-check
import { createHash, randomInt } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writePrivate } from './secrets.mjs'

// Without letters and digits that look alike; twelve of them are 58 bits.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const fileOf = (/** @type {string} */ dataFolder) => path.join(dataFolder, 'setup-code.json')

/**
 * The code that the first visitor must type: made once, and the same at every start until somebody exists.
 * @param {string} dataFolder
 * @returns {string}
 */
export function setupCode(dataFolder) {
  const file = fileOf(dataFolder)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).code
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  const code = [group(), group(), group()].join('-')
  writePrivate(file, { code })
  return code
}

/** @param {string} code */
export const setupCodeHash = (code) => createHash('sha256').update(code).digest('hex')

/** @param {string} dataFolder */
export function forgetSetupCode(dataFolder) {
  rmSync(fileOf(dataFolder), { force: true })
}
