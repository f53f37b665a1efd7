// @ts-check
import { commandLine, processAlive } from './process-alive.mjs'
import { readRuntimeFile } from './runtime-file.mjs'
import { waitUntil } from './wait-until.mjs'

const GRACE_SECONDS = 5

/**
 * Web and worker of a supervisor that was killed end by themselves within moments; one that does not is killed.
 * @param {string} dataFolder
 */
export async function endOrphans(dataFolder) {
  const left = readRuntimeFile(dataFolder)
  const orphans = [left?.webPid, left?.workerPid].filter(isOurs)
  for (const pid of orphans) {
    await waitUntil('an orphan to end', () => !processAlive(pid), { seconds: GRACE_SECONDS }).catch(() => {
      if (isOurs(pid)) process.kill(pid, 'SIGKILL')
    })
  }
}

/** @type {(pid: number | undefined) => pid is number} */
const isOurs = (pid) =>
  pid !== undefined && /next-server|next[\\/]dist[\\/]bin|worker[\\/]main\.ts/.test(commandLine(pid) ?? '')
