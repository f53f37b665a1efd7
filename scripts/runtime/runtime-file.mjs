// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { lockHolder } from './process-lock.mjs'
import { writePrivate } from './secrets.mjs'

/**
 * How commands reach the installation that runs on a data folder. `environment` holds its settings and secrets.
 * @typedef {{ pid: number, webPid?: number, workerPid?: number, url: string, ready: boolean, environment: Record<string, string> }} RuntimeFile
 */

const fileOf = (/** @type {string} */ dataFolder) => path.join(dataFolder, 'runtime.json')

export const lockOf = (/** @type {string} */ dataFolder) => path.join(dataFolder, 'supervisor.lock')

/** @param {string} dataFolder @param {RuntimeFile} content */
export const writeRuntimeFile = (dataFolder, content) => writePrivate(fileOf(dataFolder), content)

/** @param {string} dataFolder */
export const removeRuntimeFile = (dataFolder) => rmSync(fileOf(dataFolder), { force: true })

/**
 * What the last start left, whether it still runs or not.
 * @param {string} dataFolder
 * @returns {RuntimeFile | undefined}
 */
export function readRuntimeFile(dataFolder) {
  const file = fileOf(dataFolder)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * The installation that runs on a data folder now.
 * @param {string} dataFolder
 * @returns {RuntimeFile | undefined}
 */
export function runningOn(dataFolder) {
  const left = readRuntimeFile(dataFolder)
  return left && lockHolder(lockOf(dataFolder)) === left.pid ? left : undefined
}
