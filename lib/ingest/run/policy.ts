import type { ClientBase } from 'pg'
import type { ImportProblem } from '@/lib/domain/import-report'
import { limitWords } from '@/lib/domain/rejected-limit'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { endRun } from './end-run'
import type { ImportRun } from './import-run'
import type { StagedFile } from './stage-file'

type Rejected = {
  readonly total: number
  readonly rejected: number
  readonly blank: number
  readonly skipped: number
}

/**
 * Why the layout's limits say that a file with so many rejected rows is not to be loaded; null if they do not. A file of
 * which nothing could be read is never loaded, unless no limit is set at all.
 */
export function tooManyRejected({ policy }: Layout, { total, rejected, ...rows }: Rejected): ImportProblem | null {
  if (rejected > 0 && rejected === total - rows.blank - rows.skipped && policy.maxRejectedShare < 1) {
    return {
      code: 'too-many-rejected',
      title: `${rejected === 1 ? 'The only row was' : `All ${rejected.toLocaleString('en')} rows were`} rejected. Nothing was loaded.`,
      detail: 'Below is why. Change how the file is read, or correct the file and upload it again.',
    }
  }
  if (rejected <= policy.maxRejectedRows || rejected <= policy.maxRejectedShare * total) return null
  const share = `${Math.round((rejected / total) * 1000) / 10} %`
  return {
    code: 'too-many-rejected',
    title: `${rejected.toLocaleString('en')} of ${total.toLocaleString('en')} rows were rejected (${share}); this layout stops ${limitWords(policy)}. Nothing was loaded.`,
    detail:
      'Look at the rejected rows. Correct the file and upload it again, or run this import again without the limit.',
  }
}

/** Why the import may not be loaded as it is, unless a person said that it may; null if it may. */
export const problemWithRejected = (
  run: ImportRun,
  { layout }: Reading,
  { fates }: StagedFile,
): ImportProblem | null => (run.ignoreLimits ? null : tooManyRejected(layout, fates))

/** Ends the import as `stopped`, for a person to decide. */
export async function stopRun(
  client: ClientBase,
  run: ImportRun,
  { fates }: StagedFile,
  problem: ImportProblem,
): Promise<void> {
  await inTransaction(client, () =>
    client.query(
      'update import set rows_total = $2, rows_rejected = $3, rows_blank = $4, rows_skipped = $5 where id = $1',
      [run.id, fates.total, fates.rejected, fates.blank, fates.skipped],
    ),
  )
  await endRun(client, run, 'stopped', problem)
}
