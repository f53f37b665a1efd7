import { isUtf8 } from 'node:buffer'
import { InvalidError } from '@/lib/domain/errors'
import type { Dialect } from '@/lib/ingest/layouts/reading'
import type { Aside } from './define-aside'
import type { Damage, Mender } from './define-mender'
import { isMixed } from './mixed-encodings'
import { parseRecords, recordText } from './parse-records'
import { type ScannedBlock, scanRecords } from './record-scanner'

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
  readonly strayQuotes: ReadonlySet<number>
  /** Rows that were damaged and are read another way, by index: what was wrong, and their text as it stands. */
  readonly mended: ReadonlyMap<number, MendedRow>
  /** Indexes of records that belong to the row before: a line break had cut it. Their cells are empty. */
  readonly continued: ReadonlySet<number>
  /** Indexes of rows in which a quote stands where the dialect has none. */
  readonly suspects: ReadonlySet<number>
  /** Indexes of rows that are not UTF-8 in a file that otherwise is: they are read in a code page. */
  readonly mixed: ReadonlySet<number>
  /** Rows of which NUL characters were taken out, which pad cells and no text may hold: the first cell that had one. */
  readonly nul: ReadonlyMap<number, number>
}

export type MendedRow = { readonly damage: Damage; readonly text: string }

const MOST_LINES_JOINED = 4
const NONE: ReadonlySet<number> = new Set()
const NO_NUL: ReadonlyMap<number, number> = new Map()

/**
 * Turns blocks of bytes, given in order, into rows. Give large blocks: each is cut and parsed at once.
 * @param width number of cells expected, 0 if unknown
 * @param mending how damaged rows are mended, and which; they stay as they are without
 * @returns a function of a block; `final` with the last one, which may be empty
 * @throws {InvalidError} if a record is longer than {@link MAX_RECORD_BYTES}
 */
export function defineRowReader(
  dialect: Dialect,
  width: number,
  mending?: Mending,
): (block: Buffer, final: boolean) => RowBatch {
  let left: Buffer = Buffer.alloc(0)
  let offset = 0
  let firstRow = 1
  let line = 1
  return (added, final) => {
    const bytes = left.length === 0 ? added : Buffer.concat([left, added])
    const from = offset === 0 ? byteOrderMarkLength(bytes) : 0
    const block = scanRecords(bytes, dialect, width, from, final)
    const rows = parseRecords(bytes, from, block, dialect)
    const nul = bytes.includes(0) ? withoutNul(rows) : NO_NUL
    // A row that may go on in the next block waits for it.
    const count = holdsBack(rows, final) ? block.count - 1 : block.count
    if (count < block.count) rows.pop()

    const starts = new Float64Array(count + 1)
    const lines = new Float64Array(count)
    starts[0] = offset
    for (let i = 0; i < count; i++) {
      starts[i + 1] = offset + (block.ends[i] ?? 0)
      lines[i] = line
      line += block.lines.get(i) ?? 1
    }
    const { mended, continued } = mendRows(rows, bytes, block, starts, from, nul.size > 0)
    const strayQuotes = new Set([...block.strayQuotes.keys()].filter((i) => i < count && !mended.has(i)))
    const batch = {
      rows,
      firstRow,
      lines,
      starts,
      strayQuotes,
      mended,
      continued,
      suspects: block.suspects,
      mixed: mixedRows(bytes, starts),
      nul,
    }

    const consumed = count === 0 ? 0 : (block.ends[count - 1] ?? 0)
    left = Buffer.from(bytes.subarray(consumed))
    offset += consumed
    firstRow += count
    if (left.length > MAX_RECORD_BYTES) {
      throw new InvalidError(
        `Row ${firstRow.toLocaleString('en')} is longer than ${MAX_RECORD_BYTES.toLocaleString('en')} bytes. This is not a table of rows; export the file again as CSV.`,
      )
    }
    return batch
  }

  function mixedRows(bytes: Buffer, starts: Float64Array): ReadonlySet<number> {
    const end = (starts.at(-1) ?? offset) - offset
    const mayMix = dialect.encoding === 'utf-8' || isMixed(dialect.encoding)
    if (!mayMix || isUtf8(bytes.subarray(0, end))) return NONE
    const mixed = new Set<number>()
    for (let i = 0; i + 1 < starts.length; i++) {
      if (!isUtf8(bytes.subarray((starts[i] ?? 0) - offset, (starts[i + 1] ?? 0) - offset))) mixed.add(i)
    }
    return mixed
  }

  function holdsBack(rows: readonly string[][], final: boolean): boolean {
    return mending !== undefined && !final && rows.length > MOST_LINES_JOINED && (rows.at(-1)?.length ?? 0) < width
  }

  function mendRows(
    rows: string[][],
    bytes: Buffer,
    block: ScannedBlock,
    starts: Float64Array,
    first: number,
    padded: boolean,
  ) {
    const mended = new Map<number, MendedRow>()
    const continued = new Set<number>()
    if (mending === undefined) return { mended, continued }
    const { mender, asideOf, afterRow, to } = mending
    const textOf = (i: number) => {
      const start = Math.max(first, (starts[i] ?? 0) - offset)
      const text = recordText(bytes, start, (starts[i + 1] ?? 0) - offset, dialect.encoding)
      return padded ? text.replaceAll('\0', '') : text
    }
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i]
      if (cells === undefined || (cells.length === width && !block.suspects.has(i))) continue
      const start = starts[i] ?? 0
      if (firstRow + i <= afterRow || start >= to || continued.has(i)) continue
      const unwrapped = mender.unwrap(cells)
      if (unwrapped === null && asideOf(cells) !== null) continue
      const text = textOf(i)
      if (text.trim() === '') continue
      const found = unwrapped ?? mender.mend(text, cells, block.suspects.has(i))
      if (found !== null) {
        rows[i] = [...found.cells]
        mended.set(i, { damage: found.damage, text })
        continue
      }
      if (cells.length >= width) continue
      const lines = [text]
      for (let next = i + 1; next < rows.length && lines.length < MOST_LINES_JOINED; next++) {
        if ((rows[next]?.length ?? width) >= width || (starts[next] ?? to) >= to || asideOf(rows[next] ?? []) !== null)
          break
        const nextText = textOf(next)
        if (mender.mend(nextText, rows[next] ?? [], block.suspects.has(next)) !== null) break
        lines.push(nextText)
        const joined = mender.join(lines)
        if (joined === null) continue
        rows[i] = [...joined.cells]
        mended.set(i, { damage: joined.damage, text: lines.join('\n') })
        for (let part = i + 1; part <= next; part++) {
          rows[part] = []
          continued.add(part)
        }
        break
      }
    }
    return { mended, continued }
  }
}

/** Rows after a record, the header's last, up to byte `to` are mended. */
export type Mending = {
  readonly mender: Mender
  /** Remarks and sums between the rows are not damaged. */
  readonly asideOf: (cells: readonly string[]) => Aside | null
  readonly afterRow: number
  readonly to: number
}

/** Takes NUL characters out of the cells; which rows had one, and in which cell first. */
function withoutNul(rows: string[][]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [i, cells] of rows.entries()) {
    const first = cells.findIndex((cell) => cell.includes('\0'))
    if (first === -1) continue
    found.set(i, first)
    rows[i] = cells.map((cell) => cell.replaceAll('\0', ''))
  }
  return found
}

function byteOrderMarkLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
