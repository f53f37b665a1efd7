// @ts-check
import { tsImport } from 'tsx/esm/api'
import { openablePort } from './free-port.mjs'
import { Refusal } from './refusal.mjs'

const DEFAULT_PORT = 4180
const PORTS_TO_TRY = 20
const everywhere = new Set(['0.0.0.0', '::', '[::]'])

/** @typedef {Record<string, string>} Settings  environment variables of web and worker */

/**
 * The settings of web and worker: the person's environment, completed. Throws a refusal that names every variable at fault.
 * @param {{ demo: boolean, dataFolder: string, secrets: import('./secrets.mjs').Secrets }} installation
 * @returns {Promise<Settings>}
 */
export async function startSettings({ demo, dataFolder, secrets }) {
  const given = stated(process.env)
  const HOST = given.HOST ?? '127.0.0.1'
  if (everywhere.has(HOST) && !given.PUBLIC_URL) {
    throw new Refusal(
      `PUBLIC_URL: must be the address people open, such as https://tillsight.example, because HOST is ${HOST}.`,
    )
  }
  // The demo never touches a database it was not made for.
  const databaseUrl = (demo ? undefined : given.DATABASE_URL) ?? 'postgresql://own'
  const settings = {
    ...given,
    HOST,
    PORT: given.PORT ?? String(DEFAULT_PORT),
    AUTH_SECRET: given.AUTH_SECRET ?? secrets.AUTH_SECRET,
    FILE_KEY: given.FILE_KEY ?? secrets.FILE_KEY,
    PUBLIC_URL: given.PUBLIC_URL ?? 'http://127.0.0.1',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
  }
  await validate(settings)
  const PORT = String(await openPort(HOST, Number(settings.PORT), { movable: demo && !given.PORT }))
  const shown = HOST.includes(':') ? `[${HOST}]` : HOST
  return { ...settings, PORT, PUBLIC_URL: given.PUBLIC_URL ?? `http://${shown}:${PORT}` }
}

/**
 * Variables that say something: an empty one counts as not set.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, string>}
 */
function stated(environment) {
  /** @type {Record<string, string>} */
  const given = {}
  for (const [name, value] of Object.entries(environment)) if (value?.trim()) given[name] = value
  return given
}

/** @param {Settings} settings */
async function validate(settings) {
  const { checkEnv } = await tsImport('../../lib/platform/env.ts', import.meta.url)
  try {
    checkEnv(settings)
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {string} host
 * @param {number} wished
 * @param {{ movable: boolean }} options
 */
async function openPort(host, wished, { movable }) {
  const last = wished === 0 || !movable ? wished : wished + PORTS_TO_TRY
  for (let port = wished; port <= last; port++) {
    const open = await openablePort(port, host).catch((error) => {
      throw new Refusal(`HOST, PORT: cannot listen on ${host}:${port} (${error.message}).`)
    })
    if (open !== undefined) return open
  }
  throw new Refusal(`PORT: ${wished} on ${host} is taken by another program. Stop that, or set PORT to a free port.`)
}
