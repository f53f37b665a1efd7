import type { Dialect } from '@/lib/ingest/layouts/reading'
import { MOST_STRAY_QUOTES } from './record-scanner'

const NO_LITERALS: ReadonlySet<number> = new Set()

export type SplitRecord = {
  readonly cells: string[]
  /** Which cells stood in quotes. */
  readonly quoted: boolean[]
  /** Whether every quote stood where the dialect has one. */
  readonly clean: boolean
}

/**
 * The cells of one record's text. What Papa Parse is for whole blocks of sound records, this is for a single one: of a
 * dialect that Papa does not know, or of a damaged record that is read several ways.
 * @param text without its line end
 * @param literals places of quotes to be read as text
 */
export function splitRecord(
  text: string,
  dialect: Omit<Dialect, 'encoding'>,
  literals: ReadonlySet<number> = NO_LITERALS,
): SplitRecord {
  const { delimiter, blanks, quote } = dialect
  const backslash = dialect.escape === 'backslash'
  const mark = blanks === 'one-after' ? `${delimiter} ` : delimiter
  const size = blanks === 'runs' ? text.trimEnd().length : text.length
  const cells: string[] = []
  const quoted: boolean[] = []
  let clean = true
  let unclosed = 0
  let at = blanks === 'runs' ? pastBlanks(0) : 0
  for (;;) {
    if (blanks === 'any-after') at = pastBlanks(at)
    if (quote !== 'none' && unclosed < MOST_STRAY_QUOTES && text[at] === quote && !literals.has(at)) {
      const close = closing(at)
      if (close !== -1) {
        cells.push(unescaped(text.slice(at + 1, close)))
        quoted.push(true)
        const after = delimiter === ' ' ? close + 1 : pastBlanks(close + 1)
        if (after >= size) return { cells, quoted, clean }
        at = pastDelimiter(after)
        continue
      }
      clean = false
      unclosed++
    }
    let end = text.indexOf(mark, at)
    if (end === -1 || end > size) end = size
    const cell = text.slice(at, end)
    if (clean && quote !== 'none' && cell.includes(quote) && !onlyLiterals(at, end)) clean = false
    cells.push(cell)
    quoted.push(false)
    if (end >= size) return { cells, quoted, clean }
    at = pastDelimiter(end)
  }

  function pastDelimiter(position: number): number {
    return blanks === 'runs' ? pastBlanks(position) : position + mark.length
  }

  function pastBlanks(position: number): number {
    let past = position
    while (past < size && (text[past] === ' ' || (text[past] === '\t' && delimiter !== '\t'))) past++
    return past
  }

  function onlyLiterals(start: number, end: number): boolean {
    for (let place = text.indexOf(quote, start); place !== -1 && place < end; place = text.indexOf(quote, place + 1)) {
      if (!literals.has(place)) return false
    }
    return true
  }

  /** Where the quote that closes the field stands; −1 if none does. */
  function closing(open: number): number {
    for (let place = text.indexOf(quote, open + 1); place !== -1; place = text.indexOf(quote, place + 1)) {
      if (literals.has(place)) continue
      if (backslash && isEscaped(place, open)) continue
      if (text[place + 1] === quote && !literals.has(place + 1)) {
        place++
        continue
      }
      const after = delimiter === ' ' ? place + 1 : pastBlanks(place + 1)
      if (after >= size || text.startsWith(mark, after) || (blanks === 'one-after' && text[after] === delimiter)) {
        return place
      }
      clean = false
    }
    return -1
  }

  function isEscaped(place: number, open: number): boolean {
    let before = place - 1
    while (before > open && text[before] === '\\') before--
    return (place - 1 - before) % 2 === 1
  }

  function unescaped(content: string): string {
    if (backslash && content.includes('\\')) {
      return content.replace(/\\(["'\\])/g, (both, mark: string) => (mark === quote || mark === '\\' ? mark : both))
    }
    return content.includes(quote) ? content.replaceAll(quote + quote, quote) : content
  }
}
