import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { startInstallation } from './installation'
import { setUpWorld } from './set-up-world'

/** Starts one installation for all browser tests, with a workspace and a person of each role; ends it after them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const installation = await startInstallation(Number(process.env.TILLSIGHT_E2E_PORT))
  try {
    const file = path.join(installation.dataFolder, 'world.json')
    writeFileSync(file, JSON.stringify(await setUpWorld(installation)), { mode: 0o600 })
    process.env.TILLSIGHT_E2E_WORLD = file
  } catch (error) {
    await installation.stop()
    throw error
  }
  return installation.stop
}
