import { type Dialect, plainDialect } from '@/lib/ingest/layouts/reading'
import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { isComment } from './row-shape'

type Encoding = Dialect['encoding']
type Rows = readonly (readonly string[])[]
type Candidate = { readonly dialect: Dialect; readonly score: Score }

const COMMON = [',', ';', '\t', '|'] as const
const RARE = ['^', '~', ':', ' '] as const
const SAMPLE_BYTES = 49_152
const MOST_ROWS = 300
/** A row of one cell says little against a delimiter: titles and notes have none. */
const LONE_WEIGHT = 0.3
/** Fewer lines of as many words may be chance. */
const FEWEST_NAMED = 4
const SEP_LINE = /^\ufeff?"?sep=(.)"?\r?\n?$/i

export type DetectedDialect = {
  readonly dialect: Dialect
  /** Whether the first line is `sep=…`. */
  readonly sepLine: boolean
  /** The table has one column: the delimiter stands nowhere. */
  readonly oneColumn: boolean
}

/**
 * Delimiter, quote and escape of a sample, by how regular the rows come out and how much their cells look like values
 * (after van den Burg, Nazábal, Sutton: Wrangling messy CSV files by detecting row and type patterns, 2019). Delimiters
 * that stand in ordinary text as well are taken only where nothing else explains the file.
 * @param sample from the start of the file; UTF-16 and the like as UTF-8
 */
export function detectDialect(sample: Buffer, encoding: Encoding): DetectedDialect {
  const scanned = isTranscoded(encoding) ? 'utf-8' : encoding
  const bytes = wholeLines(withoutMark(sample))
  const text = bytes.toString('latin1')
  const said = SEP_LINE.exec(text.slice(0, 16).split(/(?<=\n)|\r(?!\n)/)[0] ?? '')?.[1]
  const forced = [...COMMON, ...RARE].find((delimiter) => delimiter === said)
  const body = said === undefined ? bytes : bytes.subarray(Math.max(0, text.search(/[\r\n]/)))
  const bodyText = body.toString('latin1')
  const candidates = (delimiters: readonly Dialect['delimiter'][]) =>
    delimiters
      .filter((delimiter) => bodyText.includes(delimiter))
      .flatMap((delimiter) => dialectsOf(delimiter, bodyText))
      .map((dialect) => ({ dialect, score: scoreOf(rowsOf(body, { ...dialect, encoding: scanned }), dialect) }))
  const finish = (dialect: Dialect, oneColumn: boolean) => ({
    dialect: { ...dialect, encoding },
    sepLine: said !== undefined,
    oneColumn,
  })

  if (forced !== undefined) {
    const best = likeliest(candidates([forced]))
    return finish(best?.dialect ?? { ...plainDialect, delimiter: forced }, false)
  }
  const common = likeliest(candidates(COMMON))
  const lone = loneColumn(body, scanned)
  const rare = likeliest(candidates(RARE).filter((candidate) => isConvincing(candidate, lone, bodyText)))
  if (rare !== null && (common === null || rare.score.total > 2 * common.score.total))
    return finish(rare.dialect, false)
  if (common !== null && !isListOfText(common, lone, bodyText)) return finish(common.dialect, false)
  const unused = COMMON.find((delimiter) => !bodyText.includes(delimiter)) ?? '\t'
  const quote = /(^|[\r\n])"/.test(bodyText) ? '"' : 'none'
  return finish({ ...plainDialect, delimiter: unused, quote }, true)
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function wholeLines(bytes: Buffer): Buffer {
  if (bytes.length <= SAMPLE_BYTES) return bytes
  const head = bytes.subarray(0, SAMPLE_BYTES)
  const end = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d))
  return end > 0 ? head.subarray(0, end + 1) : head
}

function rowsOf(bytes: Buffer, dialect: Dialect): Rows {
  return defineRowReader(dialect, 0)(bytes, true).rows.slice(0, MOST_ROWS)
}

/** The dialects worth trying with a delimiter. */
function dialectsOf(delimiter: Dialect['delimiter'], text: string): Dialect[] {
  const cut = delimiter === '|' || delimiter === '^' ? `\\${delimiter}` : delimiter
  const all = count(text, delimiter)
  const spaced = delimiter === ' ' || delimiter === '\t' ? 0 : count(text, `${delimiter} `)
  const blanks: Dialect['blanks'][] = ['content']
  if (spaced > 0.7 * all) blanks.push('any-after')
  if (spaced > 0.2 * all && spaced < all) blanks.push('one-after')
  if (delimiter === ' ' && (text.includes('  ') || /(^|[\r\n]) /.test(text))) blanks.push('runs')
  const quotes: Dialect['quote'][] = ['"']
  const single = new RegExp(`(?:^|[\\r\\n]|${cut} ?)'[^'\\r\\n]*(?:''[^'\\r\\n]*)*' ?(?=${cut}|[\\r\\n]|$)`, 'g')
  const double = new RegExp(`(?:^|[\\r\\n]|${cut} ?)"`, 'g')
  const singles = (text.match(single) ?? []).length
  const doubles = (text.match(double) ?? []).length
  if (singles >= 2 && singles > 2 * doubles) quotes.unshift("'")
  else if (singles > 0 && doubles === 0) quotes.push("'")
  return blanks.flatMap((around) =>
    quotes.map((quote) => {
      const backslash = escapesByBackslash(text, cut, quote)
      return { ...plainDialect, delimiter, blanks: around, quote, escape: backslash ? 'backslash' : 'doubled' }
    }),
  )
}

/** Whether quotes inside quoted cells stand after a backslash, and more often so than doubled. */
function escapesByBackslash(text: string, cut: string, quote: string): boolean {
  if (!text.includes(`\\${quote}`)) return false
  const within = (text.match(new RegExp(`[^${cut}\\r\\n]\\\\${quote}(?! *(?:${cut}|[\\r\\n]|$))`, 'g')) ?? []).length
  const closing = (text.match(new RegExp(`\\\\${quote} *(?:${cut}|[\\r\\n]|$)`, 'g')) ?? []).length
  const inside = `(?<!(?:^|[${cut}\\r\\n]) *)(?<![${quote}\\\\])${quote}${quote}(?!${quote})`
  const doubled = (text.match(new RegExp(inside, 'g')) ?? []).length
  return within > doubled && within >= closing
}

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found++
  return found
}

type Score = {
  readonly total: number
  /** Most frequent number of cells, and the share of the rows that have it. */
  readonly width: number
  readonly regular: number
  /** Share of cells that look like values of some kind. */
  readonly known: number
  readonly typed: number
  readonly spaced: number
  readonly firstWidth: number
  /** How many have that width. */
  readonly rows: number
  /** Share of rows of one cell. */
  readonly lone: number
  /** Whether a column is values below a word: not one of house numbers, which follow no order. */
  readonly named: boolean
}

function scoreOf(rows: Rows, { blanks, delimiter }: Dialect): Score {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '') && !isComment(cells))
  const byWidth = new Map<number, number>()
  let all = 0
  for (const { length } of filled) {
    all += length > 1 ? 1 : LONE_WEIGHT
    if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1)
  }
  let width = 1
  let most = 0
  for (const [length, rowCount] of byWidth) {
    const weight = rowCount * (1 - 1 / length)
    if (weight > most) [most, width] = [weight, length]
  }
  const modal = filled.filter(({ length }) => length === width)
  const regular = all === 0 ? 0 : modal.length / all
  let cells = 0
  let known = 0
  let typed = 0
  let spaced = 0
  let uncut = 0
  for (const row of modal) {
    for (const [i, cell] of row.entries()) {
      cells++
      const kind = cellKind(cell)
      if (kind !== 'text') known++
      if (isTyped(kind)) typed++
      // What is no number with a decimal comma should have been cut.
      else if (blanks === 'one-after' && cell.includes(delimiter)) uncut++
      if (i > 0 && cell !== '' && (cell.startsWith(' ') || cell.endsWith(' '))) spaced++
    }
  }
  const share = (part: number) => (cells === 0 ? 0 : part / cells)
  const pattern = regular * regular * (1 - 1 / width)
  return {
    total: pattern * (0.1 + 0.9 * share(known)) * (1 - 0.3 * share(spaced)) * (share(uncut) > 0.1 ? 0.2 : 1),
    width,
    regular,
    known: share(known),
    typed: share(typed),
    spaced: share(spaced),
    firstWidth: filled[0]?.length ?? 0,
    rows: modal.length,
    lone: filled.length === 0 ? 0 : filled.filter(({ length }) => length < 2).length / filled.length,
    named: modal[0]?.some((_, place) => isNamedColumn(modal.map((row) => row[place] ?? ''))) ?? false,
  }
}

function isNamedColumn([name = '', ...cells]: readonly string[]): boolean {
  if (isTyped(cellKind(name)) || !cells.every((cell) => isTyped(cellKind(cell)))) return false
  const whole = cells.every((cell) => cellKind(cell) === 'integer')
  return !whole || cells.every((cell, i) => i === 0 || Number(cell) > Number(cells[i - 1]))
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) {
    if (candidate.score.width < 2) continue
    if (best === null || candidate.score.total > best.score.total * 1.0001) best = candidate
  }
  return best
}

type LoneColumn = { readonly typed: number; readonly words: number }

/** How the lines look if nothing is cut. */
function loneColumn(bytes: Buffer, encoding: Encoding): LoneColumn {
  const rows = rowsOf(bytes, { ...plainDialect, encoding, delimiter: '\t', quote: '"' })
  const lines = rows.map((cells) => cells.join('\t')).filter((line) => line.trim() !== '')
  const share = (is: (line: string) => boolean) => (lines.length === 0 ? 0 : lines.filter(is).length / lines.length)
  return {
    typed: share((line) => isTyped(cellKind(line))),
    words: share((line) => /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(line)),
  }
}

/** A delimiter that ordinary text has too needs rows of one width, of three cells or more, that are values. */
function isConvincing({ dialect, score }: Candidate, lone: LoneColumn, text: string): boolean {
  if (lone.typed > 0.5) return false
  if (score.regular >= 0.9 && score.width > 1 && isQuotedThroughout(dialect, score, text)) return true
  if (dialect.delimiter === '^' || dialect.delimiter === '~') {
    return score.regular >= 0.8 && score.known >= 0.7 && score.firstWidth > 1
  }
  if (score.regular < 0.8 || score.width < 3 || score.known < 0.9) return false
  if (dialect.delimiter === ' ') return lone.words < 0.5 && (score.typed >= 0.3 || isNamedTable(score))
  return !isMostlyClocks(text) && (score.typed >= 0.2 || score.regular === 1)
}

/** Every line has as many words, and one column is numbers or dates below a word: more than lines of text ever are. */
function isNamedTable({ regular, rows, firstWidth, width, named }: Score): boolean {
  return regular === 1 && rows >= FEWEST_NAMED && firstWidth === width && named
}

/** Colons of clock times stand in ordinary cells. */
function isMostlyClocks(text: string): boolean {
  const clocks = (text.match(/(?<!\d)[0-2]?\d:[0-5]\d(?!\d)(?::[0-5]\d(?!\d))?/g) ?? []).join('')
  return 2 * count(clocks, ':') > count(text, ':')
}

/** Nearly every delimiter stands between quotes: no ordinary text looks like that. */
function isQuotedThroughout({ delimiter, quote }: Dialect, { width, rows }: Score, text: string): boolean {
  return quote !== 'none' && count(text, quote + delimiter + quote) >= 0.9 * (width - 1) * rows
}

/** Every comma stands inside of a number: `1,204.50`, `12,50`. */
function isWithinNumbers(text: string): boolean {
  return count(text, ',') === (text.match(/\d,(?=\d{1,3}(?!\d))/g) ?? []).length
}

/** Names and places such as `Springfield, Illinois` below a title of one cell are one column of text. */
function isListOfText({ dialect, score }: Candidate, lone: LoneColumn, text: string): boolean {
  if (score.regular < 0.2 && score.width <= 3) return true
  if (dialect.delimiter === ',' && score.regular < 0.8 && isWithinNumbers(text)) return true
  if (lone.typed > 0.8 && (score.typed < 0.9 || score.firstWidth === 1)) return true
  if (score.lone >= 0.5 && score.typed < 0.2 && score.regular < 0.75) return true
  if (score.firstWidth > 1 || dialect.delimiter !== ',') return false
  if (dialect.blanks !== 'content') return score.typed < 0.5
  return score.width === 2 && score.typed <= 0.2 && score.regular < 0.8
}
