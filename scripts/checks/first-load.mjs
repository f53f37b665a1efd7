// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { gzipSync } from 'node:zlib'
import { root } from '../runtime/prepare.mjs'
import { Refusal } from '../runtime/refusal.mjs'

const LIMIT = 220 * 1000
const PAGE = '/[workspace]/marketing/page'

const build = path.join(root, '.next')

/**
 * The JavaScript that the marketing overview comes with: the framework's, and every chunk that its page and layouts name.
 * What the page asks for once it stands, such as the charts' lines, is not in it. Fails above 220 kB gzipped.
 * @returns {Promise<import('./run-checks.mjs').Outcome>}
 */
export async function checkFirstLoad() {
  const chunks = new Set([...frameworkChunks(), ...pageChunks()])
  let bytes = 0
  for (const chunk of chunks) bytes += gzipSync(readFileSync(path.join(build, decodeURIComponent(chunk)))).length
  const text = `${Math.round(bytes / 1000)} kB gzipped of ${LIMIT / 1000} kB, ${chunks.size} files`
  if (bytes > LIMIT) throw new Refusal(`The overview loads too much JavaScript: ${text}.`)
  return { passed: 1, failed: 0, text }
}

/** @returns {string[]} */
const frameworkChunks = () => JSON.parse(readFileSync(path.join(build, 'build-manifest.json'), 'utf8')).rootMainFiles

/** @returns {string[]} */
function pageChunks() {
  const file = path.join(build, 'server', 'app', `${PAGE}_client-reference-manifest.js`)
  if (!existsSync(file)) throw new Refusal(`The build has no page ${PAGE}.`)
  /** @type {{ __RSC_MANIFEST?: Record<string, { clientModules: Record<string, { chunks: string[] }> }> }} */
  const scope = {}
  vm.runInNewContext(readFileSync(file, 'utf8'), Object.assign(scope, { globalThis: scope }))
  const modules = Object.values(scope.__RSC_MANIFEST?.[PAGE]?.clientModules ?? {})
  const chunks = modules.flatMap((module) => module.chunks).filter((chunk) => chunk.endsWith('.js'))
  if (chunks.length === 0) throw new Refusal(`The build names no chunk for ${PAGE}: its manifest has another shape.`)
  return chunks.map((chunk) => chunk.replace(/^\/_next\//, ''))
}
