import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { InterruptedError } from '@/lib/ingest/receive/run-problem'
import { isConnectionLoss } from '@/lib/ingest/run/connection-loss'
import { failImport } from '@/lib/ingest/run/fail-import'
import { runImport } from '@/lib/ingest/run/run-import'
import { log } from '@/lib/platform/log'
import { databaseAnswers } from './database-answers'

const payloadSchema = z.object({ importId: z.number().int() })
const MOST_ATTEMPTS = 3

/**
 * Runs an import. While the database is away it waits and goes on when it is back; what is unforeseen is tried three
 * times, then the import fails with that as its reason.
 */
export const defineRunImportTask =
  (stopping: AbortSignal): Task =>
  async (payload, { job }) => {
    const { importId } = payloadSchema.parse(payload)
    for (;;) {
      try {
        await runImport(importId, stopping)
        return
      } catch (error) {
        if (error instanceof InterruptedError || stopping.aborted) throw error
        const message = error instanceof Error ? error.message : String(error)
        if (isConnectionLoss(error)) {
          log.warn('import interrupted: the database went away', { import: importId, error: message })
          await databaseAnswers(stopping)
          continue
        }
        log.error('import run failed', {
          import: importId,
          attempt: job.attempts,
          error: message,
          stack: error instanceof Error ? error.stack : undefined,
        })
        if (job.attempts < MOST_ATTEMPTS) throw error
        await failImport(importId)
        return
      }
    }
  }
