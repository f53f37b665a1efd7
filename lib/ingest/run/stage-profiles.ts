import type { ClientBase } from 'pg'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { countStaged } from '@/lib/ingest/load/check-staging'
import { createStaging, stagingTables } from '@/lib/ingest/load/staging-tables'
import { defineRowCount } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { copyLines } from './copy-chunks'
import { copyArray, copyField } from './copy-text'
import { counting } from './counting'
import { cleaningWorkspace, type ImportRun } from './import-run'
import type { Progress } from './progress'
import type { StagedFile } from './stage-file'
import { summarise } from './summarise'

const BATCH = 2_000

/**
 * Parses, cleans and stages a file of customers. A row that equals an earlier one is a duplicate; of several different
 * rows of a customer the last stands.
 */
export async function stageProfiles(
  client: ClientBase,
  run: ImportRun,
  reading: Reading,
  bytes: () => AsyncIterable<Buffer>,
  progress: Progress,
): Promise<StagedFile> {
  await createStaging(client, run.id)
  const { profile } = stagingTables(run.id)
  await client.query(
    `create unlogged table ${profile} ("row" integer not null, customer_key text collate "C" not null, attributes jsonb not null)`,
  )
  await client.query('delete from rejected_row where import_id = $1', [run.id])
  const cleaner = defineCleaner(reading, cleaningWorkspace(run))
  const counter = defineRowCount(reading)
  const seen = { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  let end = 0
  let lines: string[] = []
  let rejected: string[] = []
  const send = async () => {
    await copyLines(client, profile, lines)
    await copyLines(client, 'rejected_row (import_id, "row", line, rule, reason, cells)', rejected)
    lines = []
    rejected = []
  }
  for await (const batch of readRows(counting(bytes(), reading, counter), reading)) {
    progress.check()
    for (let i = 0; i < batch.rows.length; i++) {
      const row = cleaner.cleanRow(batch, i)
      seen.total++
      seen[row.fate]++
      end = row.end
      if (row.fate === 'loaded')
        lines.push(`${row.row}\t${copyField(row.order.keyBase)}\t${copyField(row.profile ?? '{}')}`)
      else if (row.fate === 'rejected')
        rejected.push(
          `${run.id}\t${row.row}\t${row.physicalLine}\t${copyField(row.rule)}\t${copyField(row.reason)}\t${copyArray(row.cells)}`,
        )
    }
    if (lines.length + rejected.length >= BATCH) await send()
    progress.show({
      bytesDone: end,
      rowsTotal: seen.total,
      rowsRejected: seen.rejected,
      rowsBlank: seen.blank,
      rowsSkipped: seen.skipped,
    })
  }
  await send()
  const repeated = await dropRepeated(client, profile)
  const staged = await countStaged(client, run.id)
  if (staged === undefined) throw new Error('staging is gone')
  const fates = { ...seen, staged: staged.rows, duplicate: seen.loaded - staged.rows }
  return {
    fates,
    staged,
    counts: [...cleaner.counts(), ...repeated],
    bytes: end,
    counted: counter.total(),
    summary: await summarise(client, run.id),
  }
}

/** Keeps the last row of each customer. */
async function dropRepeated(client: ClientBase, profile: string): Promise<CleaningCount[]> {
  const gone = await client.query<{ row: number }>(
    `with gone as (
       delete from ${profile} p using (
         select "row", row_number() over (partition by customer_key order by "row" desc) as place from ${profile}
       ) r where r."row" = p."row" and r.place > 1 returning p."row"
     ) select "row" from gone order by "row"`,
  )
  const count = gone.rowCount ?? 0
  if (count === 0) return []
  const samples = gone.rows
    .slice(0, 5)
    .map(({ row }) => ({ row, note: 'The customer stands in the file again, further down.' }))
  return [{ rule: 'repeated-profile', count, samples }]
}
