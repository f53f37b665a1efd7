import type { PoolClient } from 'pg'
import { DomainError } from '@/lib/domain/errors'
import { measureImpact } from '@/lib/ingest/impact/measure-impact'
import { asRedacted, type Reading, readingSchema } from '@/lib/ingest/layouts/reading'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { NotStagedError, publishStaged, StagingLostError } from '@/lib/ingest/load/publish'
import { isCertain } from '@/lib/ingest/mapping/understand-file'
import { CancelledError, RunProblem } from '@/lib/ingest/receive/run-problem'
import { knownLayouts } from '@/lib/ingest/understand/known-layouts'
import { log } from '@/lib/platform/log'
import { EarlyLostError, EarlyPublication } from './early-publication'
import { endRun } from './end-run'
import { type ImportRun, importRun } from './import-run'
import { lockImport } from './lock-import'
import { openStored, type StoredTable } from './open-stored'
import { problemWithRejected, stopRun } from './policy'
import { Progress } from './progress'
import { endIfUnchanged, receiveOriginal, removeReceived } from './receive-original'
import { recordReading } from './record-reading'
import { recordedStaging, recordStaged } from './record-staged'
import { requireAccountedFor } from './require-accounted-for'
import { type StagedFile, stageFile } from './stage-file'
import { stageProfiles } from './stage-profiles'
import { withStaging } from './staging-sink'
import { surveyFile } from './survey-file'
import { tidy } from './tidy'

const BATCH_LINES = 25_000

/**
 * Takes an import from the received file to published dashboards, or to a reason why not. May be called again at any
 * time, also while another process runs the same import: it goes on from what is safely stored, and never doubles.
 * Rejects only when trying again may help: the database went away, or something unforeseen.
 * @param stopping asks the run to stop at its next safe moment, to be taken up later; it then throws InterruptedError
 * @param batchLines lines that are published at a time while more are being parsed; Infinity: none
 */
export async function runImport(importId: number, stopping?: AbortSignal, batchLines = BATCH_LINES): Promise<void> {
  const client = await lockImport(importId)
  try {
    const run = await importRun(client, importId)
    if (run === undefined) return
    if (isRunnable(run)) await runToItsEnd(client, run, stopping, batchLines)
    const ended = await importRun(client, importId)
    if (ended !== undefined && !isWithAPerson(ended)) await tidy(client, ended)
  } finally {
    // The session holds the lock and settings of the run: it is not given back to the pool.
    client.release(true)
  }
}

const isWithAPerson = ({ state }: ImportRun): boolean => state === 'waiting' || state === 'review'

const isRunnable = (run: ImportRun): boolean =>
  run.state === 'queued' || run.state === 'running' || run.state === 'staged' || (isWithAPerson(run) && run.cancelAsked)

async function runToItsEnd(
  client: PoolClient,
  run: ImportRun,
  stopping: AbortSignal | undefined,
  batchLines: number,
): Promise<void> {
  const progress = new Progress(run.id, run.workspaceId, stopping)
  try {
    if (run.cancelAsked) throw new CancelledError()
    if (!(await publishWhatIsStaged(client, run, progress))) await runSteps(client, run, progress, batchLines)
  } catch (error) {
    if (error instanceof CancelledError || error instanceof NotStagedError) await endRun(client, run, 'cancelled', null)
    else if (error instanceof RunProblem) await endRun(client, run, 'failed', error.problem)
    else if (error instanceof DomainError)
      await endRun(client, run, 'failed', { code: 'unreadable', title: error.title, detail: error.message })
    else throw error
    await removeReceived(run)
    log.info('import ended', { import: run.id, reason: error.name })
  } finally {
    await progress.end()
  }
}

/** A run that was killed after staging goes on with publishing, if staging is all there. */
async function publishWhatIsStaged(client: PoolClient, run: ImportRun, progress: Progress): Promise<boolean> {
  if (run.state !== 'staged') return false
  const staged = await recordedStaging(client, run.id)
  if (staged === undefined) return false
  try {
    await publish(client, run, staged, progress)
    return true
  } catch (error) {
    if (error instanceof StagingLostError) return false
    throw error
  }
}

async function runSteps(client: PoolClient, run: ImportRun, progress: Progress, batchLines: number): Promise<void> {
  if (!(await markRunning(client, run))) return
  await progress.begin('receive')
  const received = await receiveOriginal(client, run, progress)
  if (await endIfUnchanged(client, run, received)) return
  await progress.begin('detect')
  const stored = await openStored(run, received)
  const understood = await understand(client, run, stored, progress)
  if (understood === undefined) return
  const parsing: Parsing = { client, run, stored, progress, ...understood }
  const { layout } = understood.reading
  if (run.wanted === 'review' || (run.wanted === null && layout.review)) await reviewStaged(parsing)
  else if (layout.rowShape === 'profile' || batchLines === Number.POSITIVE_INFINITY) await publishFromStaging(parsing)
  else await publishEarly(parsing, batchLines)
}

/** False where the import has ended meanwhile. */
async function markRunning(client: PoolClient, run: ImportRun): Promise<boolean> {
  const marked = await inTransaction(client, () =>
    client.query(
      `update import set state = 'running', started_at = coalesce(started_at, now()), bytes_done = 0
       where id = $1 and state in ('queued', 'running', 'staged')`,
      [run.id],
    ),
  )
  return marked.rowCount === 1
}

type Parsing = {
  readonly client: PoolClient
  readonly run: ImportRun
  readonly stored: StoredTable
  readonly progress: Progress
  readonly reading: Reading
  readonly plainBytes: number
}

/** Parses the file into staging, all rows accounted for. */
async function stage({ client, run, stored, progress, reading, plainBytes }: Parsing): Promise<StagedFile> {
  await progress.begin('parse')
  const file =
    reading.layout.rowShape === 'profile'
      ? await stageProfiles(client, run, reading, stored.bytes, progress)
      : await withStaging(client, run.id, (sink) => stageFile(client, run, reading, stored.bytes, progress, sink))
  requireAccountedFor(file, reading, plainBytes)
  return file
}

async function reviewStaged(parsing: Parsing): Promise<void> {
  const { client, run, progress } = parsing
  const file = await stage(parsing)
  await progress.begin('load')
  const impact = await measureImpact(client, run.workspaceId, run.id, file.staged)
  await recordStaged(client, run, file, 'review', impact)
}

async function publishFromStaging(parsing: Parsing): Promise<void> {
  const { client, run, progress, reading } = parsing
  const file = await stage(parsing)
  const problem = problemWithRejected(run, reading, file)
  if (problem !== null) return await stopRun(client, run, file, problem)
  await recordStaged(client, run, file, 'staged')
  await publish(client, run, file.staged, progress)
}

/** Publishes while parsing; from staging, where that is lost. */
async function publishEarly(parsing: Parsing, batchLines: number): Promise<void> {
  const { client, run, stored, progress, reading, plainBytes } = parsing
  const early = new EarlyPublication(run.workspaceId, run.id, batchLines)
  try {
    await progress.begin('parse')
    const file = await stageFile(client, run, reading, stored.bytes, progress, early)
    requireAccountedFor(file, reading, plainBytes)
    const problem = problemWithRejected(run, reading, file)
    if (problem !== null) return await stopRun(client, run, file, problem)
    await recordStaged(client, run, file, 'staged')
    await progress.begin('load')
    await early.publish(file.staged, () => progress.begin('roll-up', { batches: early.batches }))
    await progress.begin('tidy')
  } catch (error) {
    if (!(error instanceof EarlyLostError)) throw error
    log.info('publishing while parsing given up', { import: run.id, reason: error.message })
    await early.abandon()
    // Lost with the answer to its commit: it is published.
    if (await markRunning(client, run)) await publishFromStaging(parsing)
  } finally {
    await early.abandon()
  }
}

/** How the file is read: as a person left it, else by looking at it; undefined when a person is to be asked. */
async function understand(client: PoolClient, run: ImportRun, stored: StoredTable, progress: Progress) {
  if (run.wanted !== null) {
    const reading = readingSchema.parse(run.reading)
    if (run.redacted) return { reading: asRedacted(reading), plainBytes: await measure(client, run, stored, progress) }
    return { reading, plainBytes: run.plainBytes ?? (await measure(client, run, stored, progress)) }
  }
  const surveyed = await surveyFile(run, stored, await knownLayouts(client, run.workspaceId), progress)
  const certain = isCertain(surveyed)
  await recordReading(client, run, surveyed, !certain)
  return certain ? surveyed : undefined
}

async function publish(client: PoolClient, run: ImportRun, staged: Staged, progress: Progress): Promise<void> {
  await progress.begin('load')
  await publishStaged(client, run.workspaceId, run.id, staged, () => progress.begin('roll-up', { batches: 1 }))
  await progress.begin('tidy')
}

/** Bytes of a table that nobody has looked at as a whole yet: of a sheet that a person chose. */
async function measure(client: PoolClient, run: ImportRun, stored: StoredTable, progress: Progress): Promise<number> {
  let bytes = 0
  for await (const chunk of stored.bytes()) {
    progress.check()
    bytes += chunk.length
  }
  await client.query('update import set plain_bytes = $2 where id = $1', [run.id, bytes])
  return bytes
}
