import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Dialect, Reading } from '@/lib/ingest/layouts/reading'
import { stripRejectedColumns } from '@/lib/ingest/rejects/strip-rejected-columns'
import { toScannable } from './decode'
import { defineAside } from './define-aside'
import { defineMender } from './define-mender'
import { defineRowReader, type RowBatch } from './row-reader'

/** Small, so that what a block is cut into is garbage before the collector would keep it. */
const BLOCK_BYTES = 32_768

/** What of a reading says how a file is cut into rows. */
export type Cut = Dialect &
  Pick<
    Reading,
    | 'headerRow'
    | 'tableEnd'
    | 'rowWidth'
    | 'subtotals'
    | 'alwaysFilled'
    | 'headings'
    | 'profile'
    | 'columns'
    | 'rejectedRows'
  > & {
    readonly layout?: Pick<Layout, 'rulesOff'>
  }

/**
 * The rows of a file, in batches of some thousand, in memory that does not grow with the file.
 * @param bytes the unpacked file
 * @throws {InvalidError} if a record is too long to be a row
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, reading: Cut): AsyncGenerator<RowBatch> {
  const width = reading.columns.length
  const declined = reading.rejectedRows || reading.layout?.rulesOff.includes('row-mended')
  const mending = reading.profile === null || declined ? undefined : toMending(reading, reading.profile)
  const read = defineRowReader(reading, reading.rejectedRows ? 0 : (reading.rowWidth ?? width), mending)
  const finish = (batch: RowBatch): RowBatch =>
    reading.rejectedRows ? { ...batch, rows: batch.rows.map((cells) => stripRejectedColumns(cells, width)) } : batch

  for await (const block of blocks(toScannable(bytes, reading.encoding))) {
    const batch = read(block, false)
    if (batch.rows.length > 0) yield finish(batch)
  }
  const last = read(Buffer.alloc(0), true)
  if (last.rows.length > 0) yield finish(last)
}

/** The same bytes in blocks of about one size, whatever the size of the chunks they come in. */
async function* blocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  let pendingBytes = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += BLOCK_BYTES) {
      const piece = chunk.subarray(at, at + BLOCK_BYTES)
      pending.push(piece)
      pendingBytes += piece.length
      if (pendingBytes < BLOCK_BYTES) continue
      yield pending.length === 1 ? piece : Buffer.concat(pending, pendingBytes)
      pending = []
      pendingBytes = 0
    }
  }
  if (pendingBytes > 0) yield Buffer.concat(pending, pendingBytes)
}

function toMending(reading: Cut, profile: NonNullable<Cut['profile']>) {
  const to = reading.tableEnd ?? Number.POSITIVE_INFINITY
  // What only may be a sum may as well be damaged.
  const asideOf = defineAside({ ...reading, alwaysFilled: [] })
  return { mender: defineMender(reading, profile), asideOf, afterRow: reading.headerRow, to }
}
