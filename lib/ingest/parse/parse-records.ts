import Papa from 'papaparse'
import type { Dialect } from '@/lib/ingest/layouts/reading'
import { decode } from './decode'
import type { FieldSpan, ScannedBlock } from './record-scanner'
import { splitRecord } from './split-record'

/** Papa's time grows with the square of the length of a record that holds many bare quotes. */
const LONG_RECORD = 8_192

type LineEnd = '\n' | '\r' | '\r\n'

/**
 * The cells of each record of a scanned block, by Papa Parse; as many rows as the scanner found records.
 * A block that Papa cuts otherwise is parsed record by record, and a record that Papa still cuts is split at its delimiters.
 * @param from where the block's first record starts
 */
export function parseRecords(bytes: Buffer, from: number, block: ScannedBlock, dialect: Dialect): string[][] {
  if (block.count === 0) return []
  const lineEnd = uniformLineEnd(block)
  if (lineEnd !== null && block.strayQuotes.size === 0 && isPapas(dialect) && !hasLongSuspect(from, block)) {
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
    const own = end - start > LONG_RECORD && block.suspects.has(i)
    rows.push(parseRecord(bytes, start, end, block.strayQuotes.get(i) ?? [], dialect, own))
    start = end
  }
  return rows
}

/** The text of one record, without its line end. */
export function recordText(bytes: Buffer, start: number, end: number, encoding: Dialect['encoding']): string {
  return decode(bytes.subarray(start, contentEnd(bytes, start, end)), encoding)
}

/** Papa Parse knows neither runs of blanks nor blanks to be dropped, and no escaped backslash. */
function isPapas(dialect: Dialect): boolean {
  return (dialect.blanks === 'content' || dialect.blanks === 'one-after') && dialect.escape === 'doubled'
}

function hasLongSuspect(from: number, { ends, suspects }: ScannedBlock): boolean {
  for (const i of suspects) {
    const start = i === 0 ? from : (ends[i - 1] ?? from)
    if ((ends[i] ?? start) - start > LONG_RECORD) return true
  }
  return false
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
function papa(text: string, { delimiter, blanks, quote }: Dialect, newline: LineEnd): string[][] {
  const rows: string[][] = new Papa.Parser({
    delimiter: blanks === 'one-after' ? `${delimiter} ` : delimiter,
    newline,
    ...(quote === 'none' ? { fastMode: true } : { quoteChar: quote }),
  }).parse(text, 0, false).data
  rows.pop()
  return rows
}

function contentEnd(bytes: Buffer, start: number, end: number): number {
  let content = end
  if (content > start && bytes[content - 1] === 0x0a) content--
  if (content > start && bytes[content - 1] === 0x0d) content--
  return content
}

function parseRecord(
  bytes: Buffer,
  start: number,
  end: number,
  stray: readonly FieldSpan[],
  dialect: Dialect,
  own: boolean,
): string[] {
  let text = ''
  let copied = start
  const literals = new Set<number>()
  for (const field of stray) {
    text += decode(bytes.subarray(copied, field.start), dialect.encoding)
    literals.add(text.length)
    copied = field.start
  }
  text += decode(bytes.subarray(copied, contentEnd(bytes, start, end)), dialect.encoding)
  if (own || stray.length > 0 || !isPapas(dialect)) return splitRecord(text, dialect, literals).cells
  const rows = papa(`${text}\n`, dialect, '\n')
  return rows.length === 1 && rows[0] !== undefined ? rows[0] : text.split(dialect.delimiter)
}
