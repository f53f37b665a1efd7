import type { ClientBase } from 'pg'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { countStaged } from '@/lib/ingest/load/check-staging'
import { createStaging, stagingTables } from '@/lib/ingest/load/staging-tables'
import { copyLines } from './copy-chunks'
import { copyField } from './copy-text'
import type { ImportRun } from './import-run'
import type { Progress } from './progress'
import { RejectedRows } from './rejected-rows'
import type { StagedFile } from './stage-file'
import { summarise } from './summarise'
import { walkRows } from './walk-rows'

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
  const rejected = new RejectedRows(client, run.id)
  await rejected.begin()
  let lines: string[] = []
  const send = async () => {
    await copyLines(client, profile, lines)
    lines = []
  }
  const { seen, cleaner, ...walked } = await walkRows(run, reading, bytes(), progress, {
    row: (row) => {
      if (row.fate === 'loaded')
        lines.push(`${row.row}\t${copyField(row.order.keyBase)}\t${copyField(row.profile ?? '{}')}`)
      else if (row.fate === 'rejected') rejected.add(row)
    },
    pause: async () => {
      if (lines.length >= BATCH) await send()
      await rejected.write()
    },
  })
  await send()
  await rejected.write(true)
  const repeated = await dropRepeated(client, profile)
  const staged = await countStaged(client, run.id)
  if (staged === undefined) throw new Error('staging is gone')
  const fates = { ...seen, staged: staged.rows, duplicate: seen.loaded - staged.rows }
  return {
    fates,
    staged,
    counts: [...cleaner.counts(), ...repeated],
    summary: await summarise(client, run.id),
    ...walked,
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
