import path from 'node:path'
import { runningPostgres } from '../../scripts/runtime/postgres.mjs'
import { commandLine, processAlive } from '../../scripts/runtime/process-alive.mjs'
import { runningOn } from '../../scripts/runtime/runtime-file.mjs'
import { waitUntil } from '../../scripts/runtime/wait-until.mjs'

export type Part = 'web' | 'worker' | 'database'

const programs = { web: /next-server|next[\\/]dist[\\/]bin/, worker: /worker[\\/]main\.ts/ }

/** SIGKILL to a part of an installation, as soon as its supervisor has it running; done when the process is gone. */
export async function killPart(dataFolder: string, part: Part): Promise<void> {
  const pid = await waitUntil(`the ${part} to run`, () => pidOf(dataFolder, part), { seconds: 60, everyMs: 10 })
  process.kill(pid, 'SIGKILL')
  await waitUntil(`the ${part} to be gone`, () => !processAlive(pid), { everyMs: 5 })
}

function pidOf(dataFolder: string, part: Part): number | undefined {
  if (part === 'database') return runningPostgres(path.join(dataFolder, 'postgres/cluster'))?.pid
  const pid = runningOn(dataFolder)?.[part === 'web' ? 'webPid' : 'workerPid']
  // The number may be of a process that is gone, and another's by now.
  return pid !== undefined && programs[part].test(commandLine(pid) ?? '') ? pid : undefined
}
