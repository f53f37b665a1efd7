import { EventEmitter } from 'node:events'
import { Logger, run } from 'graphile-worker'
import { enqueueUnfinished } from '@/lib/ingest/run/enqueue-unfinished'
import { releaseStaleJobs } from '@/lib/ingest/run/release-stale-jobs'
import { sweepLeftovers } from '@/lib/ingest/run/sweep-leftovers'
import { closeDb, pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { PROFILE_IMPORT, RUN_IMPORT, UNDO_IMPORT } from '@/lib/platform/queue'
import { databaseAnswers } from './database-answers'
import { every } from './every'
import { profileImportTask } from './profile-import-task'
import { defineRunImportTask } from './run-import-task'
import { undoImportTask } from './undo-import-task'

const CONCURRENCY = 2
const RELEASE_EVERY_MS = 2_000
const HELD_SECONDS = 3
const SWEEP_EVERY_MS = 15 * 60_000
const STOP_WITHIN_MS = 8_000

const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())

/** The worker: takes imports from the queue, and first of all picks up what a killed worker left. */
async function main(): Promise<void> {
  // A lost connection is the business of the query on it; between queries it must not end the process.
  pool().on('connect', (client) => client.on('error', () => undefined))
  await databaseAnswers(stop.signal)
  await releaseStaleJobs(undefined, 0)
  await sweepLeftovers()
  await enqueueUnfinished()
  const events = new EventEmitter()
  let ownPool: string | undefined
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    ownPool = workerPool.id
  })
  const runner = await run({
    pgPool: pool(),
    concurrency: CONCURRENCY,
    pollInterval: 1_000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level](message)),
    taskList: {
      [RUN_IMPORT]: defineRunImportTask(stop.signal),
      [UNDO_IMPORT]: undoImportTask,
      [PROFILE_IMPORT]: profileImportTask,
    },
  })
  log.info('worker ready')
  const release = every(RELEASE_EVERY_MS, 'release of stale jobs', async () => {
    if ((await releaseStaleJobs(ownPool, HELD_SECONDS)) > 0) await enqueueUnfinished()
  })
  const sweep = every(SWEEP_EVERY_MS, 'sweep', sweepLeftovers)
  stop.signal.addEventListener('abort', () => {
    release.end()
    sweep.end()
    // A run that will not stop in time is taken up again by the next worker.
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref()
    runner.stop().catch(() => undefined)
  })
  await runner.promise
  await closeDb()
}

function fail(error: unknown): void {
  if (stop.signal.aborted) process.exit(0)
  log.error('worker ended', { error: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}

// The queue does not wait for a job to be marked as done: where that fails, the next worker gives the job back.
process.once('unhandledRejection', fail)
main().then(() => process.exit(0), fail)
