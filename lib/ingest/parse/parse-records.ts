import Papa from 'papaparse'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { decode } from './decode'
import type { FieldSpan, ScannedBlock } from './record-scanner'

type Dialect = Pick<Reading, 'encoding' | 'delimiter'>
type LineEnd = '\n' | '\r' | '\r\n'

/**
 * The cells of each record of a scanned block, by Papa Parse; as many rows as the scanner found records.
 * A block that Papa cuts otherwise is parsed record by record, and a record that Papa still cuts is split at its delimiters.
 * @param from where the block's first record starts
 */
export function parseRecords(bytes: Buffer, from: number, block: ScannedBlock, dialect: Dialect): string[][] {
  if (block.count === 0) return []
  const lineEnd = uniformLineEnd(block)
  if (lineEnd !== null && block.strayQuotes.size === 0) {
    const rows = papa(
      terminated(decode(bytes.subarray(from, block.consumed), dialect.encoding), lineEnd),
      dialect,
      lineEnd,
    )
    if (rows.length === block.count) return rows
  }
  const rows: string[][] = []
  let start = from
  for (let i = 0; i < block.count; i++) {
    const end = block.ends[i] ?? start
    rows.push(parseRecord(bytes, start, end, block.strayQuotes.get(i) ?? [], dialect))
    start = end
  }
  return rows
}

function uniformLineEnd({ lineEnds }: ScannedBlock): LineEnd | null {
  if (lineEnds.lf && !lineEnds.cr && !lineEnds.crlf) return '\n'
  if (lineEnds.crlf && !lineEnds.cr && !lineEnds.lf) return '\r\n'
  if (lineEnds.cr && !lineEnds.lf && !lineEnds.crlf) return '\r'
  return null
}

function terminated(text: string, lineEnd: LineEnd): string {
  return text.endsWith(lineEnd) ? text : text + lineEnd
}

/** @param text ends with a line end, which Papa answers with one row too many */
function papa(text: string, { delimiter }: Dialect, newline: LineEnd): string[][] {
  const rows: string[][] = new Papa.Parser({ delimiter, newline, quoteChar: '"' }).parse(text, 0, false).data
  rows.pop()
  return rows
}

function parseRecord(
  bytes: Buffer,
  start: number,
  end: number,
  stray: readonly FieldSpan[],
  dialect: Dialect,
): string[] {
  let contentEnd = end
  if (contentEnd > start && bytes[contentEnd - 1] === 0x0a) contentEnd--
  if (contentEnd > start && bytes[contentEnd - 1] === 0x0d) contentEnd--
  let text = ''
  let copied = start
  for (const field of stray) {
    text += decode(bytes.subarray(copied, field.start), dialect.encoding)
    text += `"${decode(bytes.subarray(field.start, field.end), dialect.encoding).replaceAll('"', '""')}"`
    copied = field.end
  }
  text += decode(bytes.subarray(copied, contentEnd), dialect.encoding)
  const rows = papa(`${text}\n`, dialect, '\n')
  return rows.length === 1 && rows[0] !== undefined ? rows[0] : text.split(dialect.delimiter)
}
