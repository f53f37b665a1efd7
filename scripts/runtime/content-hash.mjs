// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * SHA-256 over names and bytes of files and folders below `root`; what is absent counts as nothing.
 * @param {string} root
 * @param {string[]} names
 * @param {(file: string) => boolean} [counts]
 * @returns {string} hexadecimal
 */
export function contentHash(root, names, counts = () => true) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ name) => {
    const full = path.join(root, name)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) for (const entry of readdirSync(full).sort()) add(path.join(name, entry))
    else if (counts(name)) hash.update(`${name}\0`).update(readFileSync(full)).update('\0')
  }
  names.forEach(add)
  return hash.digest('hex')
}
