import type { Dialect, Reading } from '@/lib/ingest/layouts/reading'
import { toScannable } from './decode'
import { MOST_STRAY_QUOTES, RUNAWAY_BYTES, RUNAWAY_LINES } from './record-scanner'

const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'
const BLOCK = 524_288

type Counted = Omit<Dialect, 'encoding'> & Pick<Reading, 'rejectedRows' | 'rowWidth' | 'columns'>

/**
 * Counts the records of a file by rules written down a second time, as patterns over text, to check the scanner's
 * count by: loaded + duplicate + rejected + blank + skipped must equal it.
 * @param bytes the unpacked file
 */
export async function countRows(
  bytes: AsyncIterable<Uint8Array>,
  reading: Counted & Pick<Reading, 'encoding'>,
): Promise<number> {
  const count = defineRowCount(reading)
  for await (const chunk of toScannable(bytes, reading.encoding)) count.add(chunk)
  return count.total()
}

/** The same while the bytes pass: `add` every chunk (UTF-16 as UTF-8), then ask for the total once. */
export function defineRowCount(reading: Counted) {
  const width = reading.rejectedRows ? 0 : (reading.rowWidth ?? reading.columns.length)
  const count = defineRecordCount(reading, width)
  let text = ''
  let first = true
  let rows = 0
  const take = (final: boolean) => {
    if (first && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(BYTE_ORDER_MARK.length)
    first = false
    const { records, end } = count(text, final)
    rows += records
    text = text.slice(end)
  }
  return {
    add(chunk: Buffer): void {
      text += chunk.toString('latin1')
      if (text.length >= BLOCK) take(false)
    },
    total(): number {
      take(true)
      return rows
    },
  }
}

function defineRecordCount(dialect: Omit<Dialect, 'encoding'>, width: number) {
  const { quote } = dialect
  const { start, quoted, quotedInLine, plain, cut, sound } = patternsOf(dialect)
  const lineEnd = /\r\n|\n|\r/y

  return (text: string, final: boolean): { records: number; end: number } => {
    const nextQuote = quote === 'none' ? () => text.length : defineFind(text, quote)
    const nextLf = defineFind(text, '\n')
    const nextCr = defineFind(text, '\r')
    let records = 0
    let at = 0
    while (at < text.length) {
      const plainEnd = Math.min(nextLf(at), nextCr(at))
      const soundEnd = nextQuote(at) > plainEnd ? plainEnd : match(sound, text, at)
      const end = soundEnd === null ? recordEnd(text, at, final, new Set()) : pastLineEnd(text, soundEnd, final)
      if (end === null) break
      records++
      at = end
    }
    return { records, end: at }
  }

  function pastLineEnd(text: string, at: number, final: boolean): number | null {
    const past = match(lineEnd, text, at)
    if ((past === null || past === text.length) && !final) return null
    return past ?? text.length
  }

  function recordEnd(text: string, from: number, final: boolean, literal: Set<number>): number | null {
    let at = match(start, text, from) ?? from
    let fields = 1
    let spanning = -1
    let stray = literal.size
    for (;;) {
      const field = fieldEnd(text, at, final, literal.has(at))
      if (field === null) return null
      if (field.stray && ++stray > MOST_STRAY_QUOTES) return firstLineEnd(text, from, final)
      if (field.spans && spanning === -1) spanning = at
      at = match(plain, text, field.end) ?? field.end
      const next = match(cut, text, at)
      if (next !== null) {
        if (!isLoose(text, next)) fields++
        at = next
        continue
      }
      const past = pastLineEnd(text, at, final)
      if (past === null) return null
      if (spanning === -1 || width === 0 || fields === width) return past
      if (literal.size === MOST_STRAY_QUOTES) return firstLineEnd(text, from, final)
      return recordEnd(text, from, final, new Set([...literal, spanning]))
    }
  }

  /** A run of blanks that ends the line separates nothing. */
  function isLoose(text: string, at: number): boolean {
    return dialect.blanks === 'runs' && (at >= text.length || text[at] === '\n' || text[at] === '\r')
  }

  function firstLineEnd(text: string, from: number, final: boolean): number | null {
    const place = text.slice(from).search(/[\r\n]/)
    return pastLineEnd(text, place === -1 ? text.length : from + place, final)
  }

  function fieldEnd(text: string, from: number, final: boolean, literal: boolean) {
    if (text[from] !== quote || literal) return { end: from, spans: false, stray: false }
    const end = match(quoted, text, from)
    const near = end !== null && end - from - 1 <= RUNAWAY_BYTES
    if (end === null && !final && text.length - from <= RUNAWAY_BYTES) return null
    const lines = end === null ? 1 : text.slice(from, end).split(/\r\n|\n|\r/).length
    if (end !== null && (lines === 1 || (near && lines <= RUNAWAY_LINES))) {
      return { end, spans: lines > 1, stray: false }
    }
    const inLine = match(quotedInLine, text, from)
    return inLine === null ? { end: from, spans: false, stray: true } : { end: inLine, spans: false, stray: false }
  }
}

/**
 * What stands between line ends: before a first field, quoted fields, the rest of a field, and between fields; and a
 * whole record with no more than its fields' own quotes in it, as nearly all are.
 */
function patternsOf({ delimiter, blanks, quote, escape: escaping }: Omit<Dialect, 'encoding'>) {
  const d = ['|', '^'].includes(delimiter) ? `\\${delimiter}` : delimiter
  const q = quote === 'none' ? '"' : quote
  const spaces = delimiter === ' ' ? '' : delimiter === '\t' ? ' *' : '[ \\t]*'
  const closes = `(?=${spaces}(?:[${d}\\r\\n]|$))`
  const backslash = escaping === 'backslash'
  const content = backslash ? `[^${q}\\\\]*(?:\\\\[^][^${q}\\\\]*)*` : `[^${q}]*`
  const inLine = backslash ? `[^${q}\\\\\\r\\n]|\\\\[^\\r\\n]` : `[^${q}\\r\\n]`
  const one = blanks === 'one-after' ? `${d} ` : d
  const cut = blanks === 'runs' ? `${d}+` : blanks === 'any-after' ? `${d} *` : one
  const soundField = `(?:${q}[^${q}\\\\\\r\\n]*${q}|[^${q}${d}\\r\\n]*)`
  return {
    start: blanks === 'any-after' || blanks === 'runs' ? / */y : /(?:)/y,
    quoted: new RegExp(`${q}${content}(?:${q}${q}${content})*${q}${closes}`, 'y'),
    quotedInLine: new RegExp(`${q}(?:${inLine}|${q}${q}|${q}(?!${q}|${closes}))*${q}${closes}`, 'y'),
    plain: new RegExp(blanks === 'one-after' ? `(?:[^${d}\\r\\n]|${d}(?! ))*` : `[^${d}\\r\\n]*`, 'y'),
    cut: new RegExp(cut, 'y'),
    sound: blanks === 'content' ? new RegExp(`${soundField}(?:${d}${soundField})*(?=[\\r\\n])`, 'y') : /(?!)/y,
  }
}

/** Where a character stands next, remembering what was found last. */
function defineFind(text: string, character: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found >= from) return found
    const at = text.indexOf(character, from)
    found = at === -1 ? text.length : at
    return found
  }
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
