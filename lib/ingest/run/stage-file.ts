import type { ClientBase } from 'pg'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import { type Cleaner, defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { countStaged, type Staged } from '@/lib/ingest/load/check-staging'
import { createStaging, stagingTables } from '@/lib/ingest/load/staging-tables'
import { defineRowCount } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import type { BloomFilter } from './bloom-filter'
import { counting } from './counting'
import type { EarlyPublication } from './early-publication'
import { cleaningWorkspace, type ImportRun } from './import-run'
import { LateOrders } from './late-orders'
import { OrderWindow } from './order-window'
import type { Progress } from './progress'
import { RepeatedTally } from './repeated-tally'
import { StageWriter } from './stage-writer'

/** Every row of a file by fate, before it is known what the workspace holds already. */
export type FileFates = {
  readonly total: number
  /** Rows that became order lines, in this file's staging. */
  readonly staged: number
  /** Rows of repeated orders. */
  readonly duplicate: number
  readonly rejected: number
  readonly blank: number
  readonly skipped: number
}

type Seen = { total: number; loaded: number; rejected: number; blank: number; skipped: number }

export type StagedFile = {
  readonly fates: FileFates
  readonly staged: Staged
  readonly counts: readonly CleaningCount[]
  /** Where the spans of the rows end: the size of the file as it was scanned. */
  readonly bytes: number
  /** Records by a count that knows nothing of the parser. */
  readonly counted: number
  /** Whether each product has one number in staging, so that lines which sell it first are known as such. */
  readonly productsAreUnique: boolean
}

/**
 * Parses, cleans and stages a file in memory that does not grow with it. Orders whose rows stand far apart are read from
 * the file once more and resolved as a whole.
 * @param bytes opens the plain file; called once, or twice if there are such orders
 * @param early takes what is staged, as it is staged; abandoned when that has to change afterwards
 */
export async function stageFile(
  client: ClientBase,
  run: ImportRun,
  reading: Reading,
  bytes: () => AsyncIterable<Buffer>,
  progress: Progress,
  early?: EarlyPublication,
): Promise<StagedFile> {
  await createStaging(client, run.id)
  await client.query('delete from rejected_row where import_id = $1', [run.id])
  const tally = new RepeatedTally(!reading.layout.rulesOff.includes('drop-repeated-row'))
  const writer = new StageWriter(client, run.id, reading.layout, tally.note, early)
  const cleaner = defineCleaner(reading, cleaningWorkspace(run))
  const counter = defineRowCount(reading)
  try {
    await writer.open()
    const rows = readRows(counting(bytes(), reading, counter), reading)
    const { seen, end, late } = await stageRows(rows, cleaner, writer, progress)
    if (late !== undefined) {
      await early?.abandon()
      tally.forget(late)
      await new LateOrders(client, run, reading, late).stageAgain(bytes(), writer, progress)
    }
    if ((await dropUnusedProducts(client, run.id)) > 0) await early?.abandon()
    const staged = await countStaged(client, run.id)
    if (staged === undefined) throw new Error('staging is gone')
    const fates = { ...seen, staged: staged.rows, duplicate: seen.loaded - staged.rows }
    const counts = [...cleaner.counts(), ...(await tally.counts(client, run.id, fates.duplicate))]
    return { fates, staged, counts, bytes: end, counted: counter.total(), productsAreUnique: writer.productsAreUnique }
  } finally {
    await writer.close()
  }
}

/** Cleans, gathers and stages all rows; says how many had which fate, where they end, and which orders are late. */
async function stageRows(
  rows: AsyncIterable<RowBatch>,
  cleaner: Cleaner,
  writer: StageWriter,
  progress: Progress,
): Promise<{ seen: Seen; end: number; late: BloomFilter | undefined }> {
  const window = new OrderWindow(writer.encodeLine)
  const seen: Seen = { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  let end = 0
  for await (const batch of rows) {
    progress.check()
    for (let i = 0; i < batch.rows.length; i++) {
      const row = cleaner.cleanRow(batch, i)
      seen.total++
      seen[row.fate]++
      if (row.start !== end && seen.total > 1)
        throw new Error(`row ${row.row} does not begin where the row before ends`)
      end = row.end
      if (row.fate === 'loaded') window.add(row, seen.loaded - 1)
      else if (row.fate === 'rejected') writer.addRejected(row)
    }
    for (const order of window.leaving(false)) writer.addOrder(order)
    await writer.flush()
    progress.show({
      bytesDone: end,
      rowsTotal: seen.total,
      rowsRejected: seen.rejected,
      rowsBlank: seen.blank,
      rowsSkipped: seen.skipped,
    })
  }
  for (const order of window.leaving(true)) writer.addOrder(order)
  await writer.flush(true)
  return { seen, end, late: window.late }
}

/** Products and descriptions that only rows of repeated orders name are not the file's. */
async function dropUnusedProducts(client: ClientBase, importId: number): Promise<number> {
  const { product, line } = stagingTables(importId)
  const dropped = await client.query(
    `delete from ${product} p where not exists (select 1 from ${line} l where l.product_no = p.no)`,
  )
  return dropped.rowCount ?? 0
}
