import type { Dialect, Frame } from '@/lib/ingest/layouts/reading'
import { toScannable } from '@/lib/ingest/parse/decode'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import { BODY_SAMPLE, toColumn } from './column-kinds'
import type { Survey } from './define-survey'
import { defineTableSearch, type TableBelow } from './define-table-search'
import { holdsMore } from './holds-more'
import { headRows } from './sample-rows'

const SAMPLE_BYTES = 65_536

/** Where the first table is, and how it is cut. */
type Place = Dialect & Pick<Frame, 'headerRow' | 'headerRows' | 'tableEnd' | 'rowWidth'>

/**
 * The tables further down in a long file. It is read through once more only where pieces of it look like another table;
 * what is kept of it does not grow with it.
 * @param bytes opens the file's text from its start
 * @param from tables that begin in its first bytes are known already
 */
export async function tablesBelow(
  survey: Survey,
  frame: Place,
  bytes: () => AsyncIterable<Uint8Array>,
  from: number,
): Promise<readonly TableBelow[]> {
  const { rowWidth } = frame
  if (rowWidth === null || rowWidth < 2 || survey.bytes <= from) return []
  const { header, sample } = sampleOf(survey, frame, rowWidth)
  const columns = Array.from({ length: rowWidth }, (_, i) => toColumn(sample.map((cells) => cells[i] ?? '')))
  const scanned = (size: number) => toScannableBytes(survey.head.subarray(0, size), frame.encoding).length
  const endsEarly = frame.tableEnd !== null && frame.tableEnd < scanned(survey.head.length)
  if (!endsEarly && !holdsMore(survey, frame, columns)) return []
  const search = defineTableSearch({ header, sample, columns, from: scanned(from) })
  const read = defineRowReader(frame, rowWidth)
  for await (const chunk of toScannable(bytes(), frame.encoding)) search.add(read(chunk, false))
  search.add(read(Buffer.alloc(0), true))
  return search.finish()
}

/** The table's header, and rows of it. */
function sampleOf({ head, bytes }: Survey, frame: Place, width: number) {
  const read = (size: number) => headRows({ head: head.subarray(0, size), bytes }, frame, width)
  const bodyOf = (rows: ReturnType<typeof read>) =>
    rows
      .slice(frame.headerRow)
      .filter((cells) => cells.length === width && cells.some((cell) => cell.trim() !== ''))
      .slice(0, BODY_SAMPLE)
  const few = read(SAMPLE_BYTES)
  const rows = bodyOf(few).length < BODY_SAMPLE ? read(head.length) : few
  return { header: rows.slice(frame.headerRow - frame.headerRows, frame.headerRow), sample: bodyOf(rows) }
}
