import { InvalidError } from '@/lib/domain/errors'
import type { Dialect } from '@/lib/ingest/layouts/reading'
import { parseRecords } from './parse-records'
import { scanRecords } from './record-scanner'

/** A record longer than this is not a row of a table. */
export const MAX_RECORD_BYTES = 1_048_576

/** Consecutive rows: cells, and where each stands. */
export type RowBatch = {
  readonly rows: readonly (readonly string[])[]
  /** Record number of the first row, 1-based; row i is `firstRow + i`. */
  readonly firstRow: number
  /** Physical line on which each row starts, 1-based. */
  readonly lines: Float64Array
  /** First byte of each row, and one more entry: the byte after the last. Spans of all batches tile the file. */
  readonly starts: Float64Array
  /** Indexes of rows in which a stray quote was read as text. */
  readonly strayQuotes: readonly number[]
  /** Some cell may hold a NUL character, which PostgreSQL cannot keep. */
  readonly nul: boolean
}

/**
 * Turns blocks of bytes, given in order, into rows. Give large blocks: each is cut and parsed at once.
 * @param width number of cells expected, 0 if unknown
 * @returns a function of a block; `final` with the last one, which may be empty
 * @throws {InvalidError} if a record is longer than {@link MAX_RECORD_BYTES}
 */
export function defineRowReader(dialect: Dialect, width: number): (block: Buffer, final: boolean) => RowBatch {
  let left: Buffer = Buffer.alloc(0)
  let offset = 0
  let firstRow = 1
  let line = 1
  return (added, final) => {
    const bytes = left.length === 0 ? added : Buffer.concat([left, added])
    const from = offset === 0 ? byteOrderMarkLength(bytes) : 0
    const block = scanRecords(bytes, dialect, width, from, final)
    const rows = parseRecords(bytes, from, block, dialect)

    const starts = new Float64Array(block.count + 1)
    const lines = new Float64Array(block.count)
    starts[0] = offset
    for (let i = 0; i < block.count; i++) {
      starts[i + 1] = offset + (block.ends[i] ?? 0)
      lines[i] = line
      line += block.lines.get(i) ?? 1
    }
    const batch = { rows, firstRow, lines, starts, strayQuotes: [...block.strayQuotes.keys()], nul: bytes.includes(0) }

    const consumed = block.count === 0 ? 0 : block.consumed
    left = Buffer.from(bytes.subarray(consumed))
    offset += consumed
    firstRow += block.count
    if (left.length > MAX_RECORD_BYTES) {
      throw new InvalidError(
        `Row ${firstRow.toLocaleString('en')} is longer than ${MAX_RECORD_BYTES.toLocaleString('en')} bytes. This is not a table of rows; export the file again as CSV.`,
      )
    }
    return batch
  }
}

function byteOrderMarkLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
