import type { ClientBase } from 'pg'
import { countStaged } from '@/lib/ingest/load/check-staging'
import { createStaging, stagingTables } from '@/lib/ingest/load/staging-tables'
import { connectAlone } from '@/lib/platform/db'
import { copyChunks } from './copy-chunks'
import type { OrderBatch } from './order-batch'
import type { OrderSink } from './order-sink'
import { summarise } from './summarise'
import { TextBytes } from './text-bytes'

const BATCH_LINES = 10_000
const CHUNK_BYTES = 65_536
const TAB = 0x09
const LINE_END = 0x0a

/** Makes a run's staging tables and lets `use` fill them, on a connection of its own. */
export async function withStaging<Result>(
  client: ClientBase,
  importId: number,
  use: (sink: OrderSink) => Promise<Result>,
): Promise<Result> {
  await createStaging(client, importId)
  const tables = stagingTables(importId)
  const copying = await connectAlone()
  try {
    return await use({
      batchLines: BATCH_LINES,
      take: async (batch) => {
        await copyChunks(copying, tables.product, [batch.products.filled])
        await copyChunks(copying, tables.order, [batch.orders.filled])
        await copyChunks(copying, tables.line, stagedLines(batch))
      },
      onLate: () => undefined,
      describe: async () => {
        const staged = await countStaged(client, importId)
        if (staged === undefined) throw new Error('staging is gone')
        const repeated = await client.query<{ rows: number }>(
          `select coalesce(sum(repeated), 0)::integer as rows from ${tables.order}`,
        )
        return { staged, repeated: repeated.rows[0]?.rows ?? 0, summary: await summarise(client, importId) }
      },
    })
  } finally {
    await copying.end()
  }
}

/**
 * Lines of a batch for COPY into staging.
 * @param only which of them, by their order's place in the batch
 */
export function* stagedLines(batch: OrderBatch, only: (order: number) => boolean = () => true): Generator<Buffer> {
  const out = new TextBytes(CHUNK_BYTES)
  const { lines } = batch
  for (let line = 0; line < lines.length; line++) {
    const order = batch.orderOf(line)
    if (!only(order)) continue
    const numbers = [
      batch.firstOrder + order,
      batch.ordinal(line),
      lines.product(line),
      lines.row(line),
      lines.key(line),
    ]
    for (const number of numbers) {
      out.integer(number)
      out.byte(TAB)
    }
    out.ascii(`${lines.kind(line)}\t${lines.amountsText(line)}`)
    out.byte(LINE_END)
    if (out.length > CHUNK_BYTES) yield out.takeOut()
  }
  yield out.takeOut()
}
