import type { Dialect } from '@/lib/ingest/layouts/reading'

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const TAB = 0x09
const BACKSLASH = 0x5c

/** A quoted field that runs on for more than this is taken as a stray quote. */
export const RUNAWAY_BYTES = 65_536
export const RUNAWAY_LINES = 200
/** A record with more stray quotes than this ends with its line, whatever its quotes say. */
export const MOST_STRAY_QUOTES = 64

export type ScannedBlock = {
  /** Byte after each record, line end included; the first record starts at `from`. */
  readonly ends: Int32Array
  readonly count: number
  /** Bytes after this belong to a record that is not complete yet. */
  readonly consumed: number
  /** The line ends seen outside quotes. */
  readonly lineEnds: { readonly lf: boolean; readonly cr: boolean; readonly crlf: boolean }
  /** Physical lines of records that span more than one, by record index. */
  readonly lines: ReadonlyMap<number, number>
  /** Spans of fields whose stray opening quote is to be read as text, by record index. */
  readonly strayQuotes: ReadonlyMap<number, readonly FieldSpan[]>
  /** Records in which a quote stands where the dialect has none: they may be damaged. */
  readonly suspects: ReadonlySet<number>
}
export type FieldSpan = { readonly start: number; readonly end: number }

type Record = { end: number; lines: number; stray: readonly FieldSpan[]; suspect: boolean }
type QuotedField = { end: number; lines: number; damaged: boolean; bare: boolean }

const NO_FIELDS: readonly FieldSpan[] = []

/**
 * Cuts a block of bytes into records. LF, CR and CRLF each end a record outside quotes; a quote opens only at the
 * start of a field and closes before a delimiter or line end (spaces allowed), escaped quotes are content.
 * A quoted field that spans lines is damaged if it holds a bare quote, runs over the limits or to the end of the file,
 * or leaves the record with the wrong number of fields: its opening quote is then text, and the record ends with its line.
 * @param width number of fields expected, 0 if unknown
 * @param from where the first record starts (after a byte order mark)
 * @param final no bytes follow
 */
export function scanRecords(
  bytes: Buffer,
  dialect: Omit<Dialect, 'encoding'>,
  width: number,
  from: number,
  final: boolean,
): ScannedBlock {
  const size = bytes.length
  const delimiter = dialect.delimiter.charCodeAt(0)
  const quoteMark = dialect.quote === 'none' ? -1 : dialect.quote.charCodeAt(0)
  const next = defineFinder(bytes, quoteMark)
  let ends = new Int32Array(Math.max(64, size >> 5))
  let count = 0
  const lines = new Map<number, number>()
  const strayQuotes = new Map<number, readonly FieldSpan[]>()
  const suspects = new Set<number>()
  const lineEnds = { lf: false, cr: false, crlf: false }

  /** Written anew for each record, for each quoted field. */
  const record: Record = { end: 0, lines: 0, stray: NO_FIELDS, suspect: false }
  const field: QuotedField = { end: 0, lines: 0, damaged: false, bare: false }

  let start = from
  while (start < size) {
    if (!scanRecord(start)) break
    if (count === ends.length) {
      const grown = new Int32Array(count * 2)
      grown.set(ends)
      ends = grown
    }
    ends[count] = record.end
    if (record.lines > 1) lines.set(count, record.lines)
    if (record.stray.length > 0) strayQuotes.set(count, record.stray)
    if (record.suspect) suspects.add(count)
    count++
    start = record.end
  }
  return { ends, count, consumed: start, lineEnds, lines, strayQuotes, suspects }

  /** Fills `record`. @returns false if the record may go on after the block */
  function scanRecord(recordStart: number): boolean {
    const quote = next.quote(recordStart)
    const lineEnd = next.lineEnd(recordStart)
    if (quote >= lineEnd) return finish(lineEnd, 1, NO_FIELDS, false)
    return scanQuoted(recordStart, NO_FIELDS)
  }

  function finish(lineEnd: number, lineCount: number, stray: readonly FieldSpan[], suspect: boolean): boolean {
    record.lines = lineCount
    record.stray = stray
    record.suspect = suspect
    record.end = size
    if (lineEnd >= size) return final
    record.end = lineEnd + 1
    if (bytes[lineEnd] === LF) {
      lineEnds.lf = true
      return true
    }
    if (lineEnd + 1 >= size && !final) return false
    if (bytes[lineEnd + 1] === LF) {
      lineEnds.crlf = true
      record.end = lineEnd + 2
      return true
    }
    lineEnds.cr = true
    return true
  }

  /** @param stray fields already found damaged: their quotes do not open */
  function scanQuoted(recordStart: number, stray: readonly FieldSpan[]): boolean {
    let cursor = recordStart
    let lineCount = 1
    let fields = 1
    let firstSpanning = -1
    let suspect = stray.length > 0
    for (;;) {
      const lineEnd = next.lineEnd(cursor)
      const quote = next.quote(cursor)
      if (quote >= lineEnd) {
        if (firstSpanning !== -1 && width > 0 && fields + delimiters(cursor, lineEnd) !== width) {
          if (lineEnd >= size && !final) return false
          return asText(recordStart, firstSpanning, stray)
        }
        return finish(lineEnd, lineCount, stray, suspect)
      }
      if (!opensField(quote, recordStart) || stray.some(({ start: at }) => at === quote)) {
        suspect = true
        fields += delimiters(cursor, quote)
        cursor = quote + 1
        continue
      }
      if (!scanQuotedField(quote)) return false
      if (field.damaged) return asText(recordStart, quote, stray)
      if (field.bare) suspect = true
      fields += delimiters(cursor, quote)
      if (field.lines > 1 && firstSpanning === -1) firstSpanning = quote
      lineCount += field.lines - 1
      cursor = field.end
    }
  }

  function opensField(quote: number, recordStart: number): boolean {
    let before = quote - 1
    if (dialect.blanks === 'any-after') while (before >= recordStart && bytes[before] === SPACE) before--
    else if (dialect.blanks === 'one-after' && before > recordStart && bytes[before] === SPACE) {
      before--
      return bytes[before] === delimiter
    }
    if (before < recordStart) return true
    return bytes[before] === delimiter && dialect.blanks !== 'one-after'
  }

  function asText(recordStart: number, quote: number, stray: readonly FieldSpan[]): boolean {
    if (stray.length === MOST_STRAY_QUOTES) return finish(next.lineEnd(recordStart), 1, stray, true)
    const lineEnd = next.lineEnd(quote)
    const comma = bytes.indexOf(delimiter, quote)
    const end = comma === -1 ? lineEnd : Math.min(comma, lineEnd)
    return scanQuoted(recordStart, [...stray, { start: quote, end }])
  }

  function closeField(end: number, lineCount: number, damaged: boolean, bare: boolean): true {
    field.end = end
    field.lines = lineCount
    field.damaged = damaged
    field.bare = bare
    return true
  }

  /** Fills `field`, whose end is the byte after the closing quote. @returns false if more bytes are needed to tell */
  function scanQuotedField(open: number): boolean {
    const firstLineEnd = next.lineEnd(open)
    let bare = false
    let search = open + 1
    for (;;) {
      const quote = next.quote(search)
      const spans = quote > firstLineEnd
      if (spans && (bare || quote - open > RUNAWAY_BYTES)) return closeField(0, 0, true, true)
      if (quote >= size) return (final || size - open > RUNAWAY_BYTES) && closeField(0, 0, true, true)
      if (quote + 1 >= size && !final) return false
      if (dialect.escape === 'backslash' && isEscaped(quote, open)) {
        search = quote + 1
        continue
      }
      if (bytes[quote + 1] === quoteMark) {
        search = quote + 2
        continue
      }
      const after = afterSpaces(quote + 1)
      if (after >= size && !final) return false
      if (after >= size || bytes[after] === delimiter || bytes[after] === LF || bytes[after] === CR) {
        const lineCount = spans ? linesBetween(open, quote) : 1
        return closeField(quote + 1, lineCount, lineCount > RUNAWAY_LINES, bare)
      }
      if (spans) return closeField(0, 0, true, true)
      bare = true
      search = quote + 1
    }
  }

  function isEscaped(quote: number, open: number): boolean {
    let before = quote - 1
    while (before > open && bytes[before] === BACKSLASH) before--
    return (quote - 1 - before) % 2 === 1
  }

  function afterSpaces(position: number): number {
    let at = position
    if (delimiter === SPACE) return at
    while (at < size && (bytes[at] === SPACE || (bytes[at] === TAB && delimiter !== TAB))) at++
    return at
  }

  function linesBetween(start: number, end: number): number {
    let lineCount = 1
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) lineCount++
    }
    return lineCount
  }

  /** Whether a blank is the first of a run between two cells: runs at the start and end of a line are none. */
  function separates(at: number): boolean {
    const before = bytes[at - 1]
    if (at === 0 || before === delimiter || before === LF || before === CR) return false
    let after = at
    while (after < size && bytes[after] === delimiter) after++
    return after < size && bytes[after] !== LF && bytes[after] !== CR
  }

  function delimiters(start: number, end: number): number {
    let found = 0
    for (let at = start; at < end; at++) {
      if (bytes[at] !== delimiter) continue
      if (dialect.blanks === 'one-after' && bytes[at + 1] !== SPACE) continue
      if (dialect.blanks === 'runs' && !separates(at)) continue
      found++
    }
    return found
  }
}

/** Next quote and line end at or after a position (the size if there is none), remembering what was found last. */
function defineFinder(bytes: Buffer, quoteMark: number) {
  const lf = defineSearch(bytes, LF)
  const cr = defineSearch(bytes, CR)
  const quote = quoteMark === -1 ? () => bytes.length : defineSearch(bytes, quoteMark)
  return { quote, lineEnd: (from: number) => Math.min(lf(from), cr(from)) }
}

function defineSearch(bytes: Buffer, byte: number): (from: number) => number {
  let searchedFrom = 0
  let found = -1
  return (from) => {
    if (found >= from && from >= searchedFrom) return found
    const at = bytes.indexOf(byte, from)
    searchedFrom = from
    found = at === -1 ? bytes.length : at
    return found
  }
}
