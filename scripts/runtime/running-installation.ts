import path from 'node:path'
import { root } from './prepare.mjs'
import { runningOn } from './runtime-file.mjs'

export type RunningInstallation = { dataFolder: string; url: string; ready: boolean }

/**
 * Points this process at the installation that runs: sets DATABASE_URL, DATA_DIR and the other settings. It is looked for
 * in `dataFolder` (what `--data` gave), else TILLSIGHT_DATA, else .tillsight/main, else .tillsight/demo.
 * Ends the process with a message and exit code 2 where none runs.
 */
export function enterRunningInstallation(dataFolder?: string): RunningInstallation {
  const named = dataFolder ?? process.env.TILLSIGHT_DATA
  const folders = named ? [path.resolve(named)] : ['main', 'demo'].map((name) => path.join(root, '.tillsight', name))
  for (const folder of folders) {
    const running = runningOn(folder)
    if (!running) continue
    Object.assign(process.env, running.environment)
    return { dataFolder: folder, url: running.url, ready: running.ready }
  }
  process.stderr.write(
    `Tillsight does not run on ${folders.join(' or ')}. Start it with npm start, or name its folder with --data.\n`,
  )
  process.exit(2)
}
