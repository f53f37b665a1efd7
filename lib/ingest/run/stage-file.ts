import type { ClientBase } from 'pg'
import type { ImportSummary } from '@/lib/domain/import-report'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import type { ImportRun } from './import-run'
import { LateOrders } from './late-orders'
import type { OrderSink } from './order-sink'
import { OrderWindow } from './order-window'
import type { Progress } from './progress'
import { RejectedRows } from './rejected-rows'
import { RepeatedTally } from './repeated-tally'
import { StageWriter } from './stage-writer'
import { type Walked, walkRows } from './walk-rows'

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

export type StagedFile = Pick<Walked, 'bytes' | 'counted'> & {
  readonly fates: FileFates
  readonly staged: Staged
  readonly counts: readonly CleaningCount[]
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
  const tally = new RepeatedTally(!reading.layout.rulesOff.includes('drop-repeated-row'))
  const writer = new StageWriter(reading.layout, tally.note, sink.take, sink.batchLines)
  const window = new OrderWindow(writer.numberOf)
  const rejected = new RejectedRows(client, run.id)
  await rejected.begin()
  const { seen, cleaner, ...walked } = await walkRows(run, reading, bytes(), progress, {
    row: (row, { loaded }) => {
      if (row.fate === 'loaded') window.add(row, loaded - 1)
      else if (row.fate === 'rejected') rejected.add(row)
    },
    pause: async () => {
      if (window.late !== undefined) sink.onLate()
      for (const order of window.leaving(false)) writer.addOrder(order)
      await writer.flush()
      await rejected.write()
    },
  })
  for (const order of window.leaving(true)) writer.addOrder(order)
  await writer.end()
  await rejected.write(true)
  if (window.late !== undefined) {
    tally.forget(window.late)
    await new LateOrders(client, run, reading, window.late).stageAgain(bytes(), writer, progress)
    await dropUnusedProducts(client, run.id)
  }
  const { staged, repeated, summary } = await sink.describe()
  const fates = { ...seen, staged: staged.rows, duplicate: seen.loaded - staged.rows }
  const counts = [...cleaner.counts(), ...tally.counts(fates.duplicate, repeated)]
  return { fates, staged, counts, summary, ...walked }
}

/** Products and descriptions that only rows of repeated orders name are not the file's. */
async function dropUnusedProducts(client: ClientBase, importId: number): Promise<void> {
  const { product, line } = stagingTables(importId)
  await client.query(`delete from ${product} p where not exists (select 1 from ${line} l where l.product_no = p.no)`)
}
