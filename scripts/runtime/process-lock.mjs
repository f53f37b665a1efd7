// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine } from './process-alive.mjs'

/**
 * Takes a lock file for this process. A lock whose process is gone, or is not one of ours, is taken over.
 * @param {string} file
 * @returns {number | undefined} the process that holds it; undefined when it is ours now
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      process.once('exit', () => releaseLock(file))
      return undefined
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = lockHolder(file)
    if (holder !== undefined && holder !== process.pid) return holder
    rmSync(file, { force: true })
  }
  throw new Error(`Could not take the lock ${file}.`)
}

/**
 * @param {string} file
 * @returns {number | undefined} the live process of ours that holds the lock
 */
export function lockHolder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return /\b(start|test|verify)\.mjs\b/.test(commandLine(pid) ?? '') ? pid : undefined
  } catch {
    return undefined
  }
}

/** @param {string} file */
export function releaseLock(file) {
  try {
    if (readFileSync(file, 'utf8') === String(process.pid)) rmSync(file, { force: true })
  } catch {
    // Already gone.
  }
}
