import { setImmediate } from 'node:timers/promises'
import type { CleanedRow } from '@/lib/ingest/clean/cleaned-row'
import { type Cleaner, defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { defineRowCount } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { counting } from './counting'
import { cleaningWorkspace, type ImportRun } from './import-run'
import type { Progress } from './progress'

const ROWS_AT_ONCE = 20

/** Rows of a file so far, by fate. */
export type Seen = { total: number; loaded: number; rejected: number; blank: number; skipped: number }

export type Walked = {
  readonly seen: Seen
  readonly cleaner: Cleaner
  /** Where the spans of the rows end: the size of the file as it was scanned. */
  readonly bytes: number
  /** Records by a count that knows nothing of the parser. */
  readonly counted: number
}

type Visitor = {
  /** @param seen with this row */
  readonly row: (row: CleanedRow, seen: Readonly<Seen>) => void
  /** Between blocks of rows. */
  readonly pause: () => Promise<void>
}

/**
 * Parses and cleans every row of a file once, tells the progress, and sees that the rows' spans tile the file.
 * @param bytes the plain file
 */
export async function walkRows(
  run: ImportRun,
  reading: Reading,
  bytes: AsyncIterable<Buffer>,
  progress: Progress,
  { row: visit, pause }: Visitor,
): Promise<Walked> {
  const cleaner = defineCleaner(reading, cleaningWorkspace(run))
  const counter = defineRowCount(reading)
  const seen: Seen = { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  let end = 0
  for await (const batch of readRows(counting(bytes, reading, counter), reading)) {
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
      visit(row, seen)
    }
    await pause()
    const { total: rowsTotal, rejected: rowsRejected, blank: rowsBlank, skipped: rowsSkipped } = seen
    progress.show({ bytesDone: end, rowsTotal, rowsRejected, rowsBlank, rowsSkipped })
  }
  return { seen, cleaner, bytes: end, counted: counter.total() }
}
