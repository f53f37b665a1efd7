import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ImportImpact } from '@/lib/domain/import-impact'
import { announceImport } from '@/lib/ingest/load/announce'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import type { ImportRun } from './import-run'
import { runSteps } from './progress'
import type { StagedFile } from './stage-file'

const PARSE = runSteps.indexOf('parse') + 1

const stagedSchema = z.object({
  orders: z.number(),
  lines: z.number(),
  products: z.number(),
  rows: z.number(),
  amount: z.string(),
})

/**
 * Records what staging holds and the fate of every row.
 * @param state `staged`: ready to be published; `review`: ready for a person to look at
 */
export async function recordStaged(
  client: ClientBase,
  run: ImportRun,
  file: StagedFile,
  state: 'staged' | 'review',
  impact: ImportImpact | null = null,
): Promise<void> {
  await inTransaction(client, async () => {
    const { fates } = file
    await client.query('delete from cleaning_count where import_id = $1', [run.id])
    await client.query(
      `insert into cleaning_count (import_id, rule, count, samples)
       select $1, c.rule, c.count, c.samples from jsonb_to_recordset($2) as c (rule text, count integer, samples jsonb)`,
      [run.id, JSON.stringify(file.counts)],
    )
    await client.query('update import_step set detail = $3 where import_id = $1 and ordinal = $2', [
      run.id,
      PARSE,
      JSON.stringify(file.staged),
    ])
    await client.query(
      `update import set state = $9::import_state, step = case when $9 = 'review' then null else step end, summary = $2, impact = $10, rows_total = $3, rows_loaded = $4, rows_duplicate = $5,
              rows_rejected = $6, rows_blank = $7, rows_skipped = $8
       where id = $1 and state = 'running'`,
      [
        run.id,
        JSON.stringify(file.summary),
        fates.total,
        fates.staged,
        fates.duplicate,
        fates.rejected,
        fates.blank,
        fates.skipped,
        state,
        impact === null ? null : JSON.stringify(impact),
      ],
    )
    await announceImport(client, run.workspaceId, run.id)
  })
}

/** What an earlier attempt recorded of its staging. */
export async function recordedStaging(client: ClientBase, importId: number): Promise<Staged | undefined> {
  const found = await client.query<{ detail: unknown }>(
    'select detail from import_step where import_id = $1 and ordinal = $2',
    [importId, PARSE],
  )
  return stagedSchema.safeParse(found.rows[0]?.detail).data
}
