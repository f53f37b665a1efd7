import { setImmediate } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import type { ImportSummary } from '@/lib/domain/import-report'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import { type Cleaner, defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { defineRowCount } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import type { BloomFilter } from './bloom-filter'
import { counting } from './counting'
import { cleaningWorkspace, type ImportRun } from './import-run'
import { LateOrders } from './late-orders'
import type { OrderSink } from './order-sink'
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

const ROWS_AT_ONCE = 200

type Seen = { total: number; loaded: number; rejected: number; blank: number; skipped: number }

export type StagedFile = {
  readonly fates: FileFates
  readonly staged: Staged
  readonly counts: readonly CleaningCount[]
  /** Where the spans of the rows end: the size of the file as it was scanned. */
  readonly bytes: number
  /** Records by a count that knows nothing of the parser. */
  readonly counted: number
  readonly summary: ImportSummary
}

/**
 * Parses and cleans a file in memory that does not grow with it, and hands its orders to the sink. Orders whose rows
 * stand far apart are read from the file once more and resolved as a whole, where the sink can take them back.
 * @param bytes opens the plain file; called once, or twice if there are such orders
 */
export async function stageFile(
  client: ClientBase,
  run: ImportRun,
  reading: Reading,
  bytes: () => AsyncIterable<Buffer>,
  progress: Progress,
  sink: OrderSink,
): Promise<StagedFile> {
  await client.query('delete from rejected_row where import_id = $1', [run.id])
  const tally = new RepeatedTally(!reading.layout.rulesOff.includes('drop-repeated-row'))
  const writer = new StageWriter(client, run.id, reading.layout, tally.note, sink.take, sink.batchLines)
  const cleaner = defineCleaner(reading, cleaningWorkspace(run))
  const counter = defineRowCount(reading)
  const rows = readRows(counting(bytes(), reading, counter), reading)
  const { seen, end, late } = await stageRows(rows, cleaner, writer, progress, sink)
  if (late !== undefined) {
    tally.forget(late)
    await new LateOrders(client, run, reading, late).stageAgain(bytes(), writer, progress)
    await dropUnusedProducts(client, run.id)
  }
  const { staged, repeated, summary } = await sink.describe()
  const fates = { ...seen, staged: staged.rows, duplicate: seen.loaded - staged.rows }
  const counts = [...cleaner.counts(), ...tally.counts(fates.duplicate, repeated)]
  return { fates, staged, counts, bytes: end, counted: counter.total(), summary }
}

/** Cleans, gathers and stages all rows; says how many had which fate, where they end, and which orders are late. */
async function stageRows(
  rows: AsyncIterable<RowBatch>,
  cleaner: Cleaner,
  writer: StageWriter,
  progress: Progress,
  sink: OrderSink,
): Promise<{ seen: Seen; end: number; late: BloomFilter | undefined }> {
  const window = new OrderWindow(writer.encodeLine)
  const seen: Seen = { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  let end = 0
  for await (const batch of rows) {
    progress.check()
    for (let i = 0; i < batch.rows.length; i++) {
      // Else parsing would go on while answers of the server wait.
      if (i % ROWS_AT_ONCE === 0) await setImmediate()
      const row = cleaner.cleanRow(batch, i)
      seen.total++
      seen[row.fate]++
      if (row.start !== end && seen.total > 1)
        throw new Error(`row ${row.row} does not begin where the row before ends`)
      end = row.end
      if (row.fate === 'loaded') window.add(row, seen.loaded - 1)
      else if (row.fate === 'rejected') writer.addRejected(row)
    }
    if (window.late !== undefined) sink.onLate()
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
  await writer.end()
  return { seen, end, late: window.late }
}

/** Products and descriptions that only rows of repeated orders name are not the file's. */
async function dropUnusedProducts(client: ClientBase, importId: number): Promise<void> {
  const { product, line } = stagingTables(importId)
  await client.query(`delete from ${product} p where not exists (select 1 from ${line} l where l.product_no = p.no)`)
}
