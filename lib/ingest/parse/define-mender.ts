import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import type { Dialect } from '@/lib/ingest/layouts/reading'
import { defineCellFit, isTypedColumn } from './cell-features'
import { splitRecord } from './split-record'
import { unwrappedRow } from './unwrapped-row'

/** What was wrong with a record that was read another way. */
export type Damage =
  | 'stray-quote'
  | 'missing-separator'
  | 'extra-separator'
  | 'other-delimiter'
  | 'broken-line'
  | 'wrapped-row'
export type Mended = { readonly cells: readonly string[]; readonly damage: Damage }
export type Mender = {
  /** @param cells as the dialect's rules read the record; null: there is no reading that is clearly right */
  readonly mend: (text: string, cells: readonly string[], suspect: boolean) => Mended | null
  /** The record that lines make together, if they are a sound row only together. */
  readonly join: (lines: readonly string[]) => Mended | null
  /** A row that stands in quotes as a whole, without them. */
  readonly unwrap: (cells: readonly string[]) => Mended | null
}

type Candidate = { readonly cells: readonly string[]; readonly damage: Damage; readonly cost: number }
type Judged = Candidate & { readonly score: number }

const FEWEST_ROWS = 5
const LONGEST = 8_192
const MOST_QUOTES = 24
const MOST_TOKENS = 120
/** How much likelier (as a logarithm) the reading taken must be than the next. */
const MARGIN = 1
/** Trying stops where damage turns out to be the rule. */
const TRIES_BEFORE_DOUBT = 300
const MENDED_AT_LEAST = 0.2
const OTHER_DELIMITERS = [',', ';', '\t', '|', ' ', ':', '^', '~'] as const

/**
 * Finds the one reading of a damaged record that the columns' contents make clearly right: as many cells as the table
 * has columns, each of a kind its column has, and much likelier than any other reading.
 */
export function defineMender(dialect: Omit<Dialect, 'encoding'>, profile: readonly ColumnProfile[]): Mender {
  const width = profile.length
  const rows = profile[0]?.rows ?? 0
  const typedColumns = profile.map(isTypedColumn)
  const fits = profile.map(defineCellFit)
  if (width < 2 || rows < FEWEST_ROWS) return { mend: () => null, join: () => null, unwrap: () => null }
  let tries = 0
  let mended = 0

  return {
    mend(text, cells, suspect) {
      if (text.length > LONGEST || text.trim() === '') return null
      if (tries > TRIES_BEFORE_DOUBT && mended < MENDED_AT_LEAST * tries) return null
      tries++
      const found = mend(text, cells, suspect)
      if (found !== null) mended++
      return found
    },
    join(lines) {
      const { cells } = splitRecord(lines.join('\n'), dialect)
      return cells.length === width && misfits(cells) < 1 ? { cells, damage: 'broken-line' } : null
    },
    unwrap(whole) {
      const cells = unwrappedRow(whole, width, dialect)
      return cells !== null && misfits(cells) < 1 ? { cells, damage: 'wrapped-row' } : null
    },
  }

  function mend(text: string, cells: readonly string[], suspect: boolean): Mended | null {
    const asRead = cells.length === width ? judge({ cells, damage: 'missing-separator', cost: 0 }) : null
    const candidates: Candidate[] = []
    if (suspect || text.includes(dialect.quote)) candidates.push(...byLiteralQuotes(text), ...byQuoteSeparators(text))
    if (cells.length === width - 1) candidates.push(...bySplitting(text, cells))
    if (cells.length > width) candidates.push(...byJoining(text, cells))
    if (cells.length < width) candidates.push(...byOtherDelimiter(text))
    return choose(candidates, asRead)
  }

  function choose(candidates: readonly Candidate[], asRead: Judged | null): Mended | null {
    const judged = new Map<string, Judged>()
    for (const candidate of candidates) {
      const key = candidate.cells.join('\u0000')
      const one = judge(candidate)
      if ((judged.get(key)?.score ?? Number.NEGATIVE_INFINITY) < one.score) judged.set(key, one)
    }
    const [best, next] = [...judged.values()].sort((a, b) => b.score - a.score)
    if (best === undefined || misfits(best.cells, best.damage) >= 1) return null
    if (asRead !== null && best.cells.every((cell, i) => cell === asRead.cells[i])) return null
    const rival = Math.max(next?.score ?? Number.NEGATIVE_INFINITY, asRead?.score ?? Number.NEGATIVE_INFINITY)
    return best.score - rival >= MARGIN ? { cells: best.cells, damage: best.damage } : null
  }

  function judge(candidate: Candidate): Judged {
    let score = -candidate.cost
    for (const [i, cell] of candidate.cells.entries()) score += scoreOf(cell, i, candidate.damage)
    return { ...candidate, score }
  }

  function scoreOf(cell: string, column: number, damage: Damage): number {
    return fits[column]?.(plain(cell, damage)).score ?? 0
  }

  /** Typed columns whose cell is of no kind seen there, and text whose ends are like none seen. */
  function misfits(cells: readonly string[], damage: Damage = 'missing-separator'): number {
    let found = 0
    for (const [i, cell] of cells.entries()) {
      const odd = fits[i]?.(plain(cell, damage)).misfits ?? 0
      found += typedColumns[i] ? odd : odd >= 1 ? 1 : 0
    }
    return found
  }

  /** A stray quote stays in its cell, but does not count against it. */
  function plain(cell: string, damage: Damage): string {
    return damage === 'stray-quote' && cell.includes(dialect.quote) ? cell.replaceAll(dialect.quote, '') : cell
  }

  /** Readings in which one or two quotes are text. */
  function byLiteralQuotes(text: string): Candidate[] {
    if (dialect.quote === 'none') return []
    const places: number[] = []
    for (let at = text.indexOf(dialect.quote); at !== -1; at = text.indexOf(dialect.quote, at + 1)) places.push(at)
    if (places.length > MOST_QUOTES) return []
    const sets = [
      ...places.map((place) => [place]),
      ...places.flatMap((place, i) => places.slice(i + 1).map((other) => [place, other])),
    ]
    return sets.flatMap((set) => {
      const { cells, clean } = splitRecord(text, dialect, new Set(set))
      return clean && cells.length === width ? [{ cells, damage: 'stray-quote', cost: set.length } as const] : []
    })
  }

  /** Readings with one more separator beside a quote. */
  function byQuoteSeparators(text: string): Candidate[] {
    if (dialect.quote === 'none') return []
    const found: Candidate[] = []
    const separator = dialect.blanks === 'one-after' ? `${dialect.delimiter} ` : dialect.delimiter
    let tried = 0
    for (let at = text.indexOf(dialect.quote); at !== -1; at = text.indexOf(dialect.quote, at + 1)) {
      if (++tried > MOST_QUOTES) break
      for (const place of [at, at + 1]) {
        if (place === 0 || place === text.length) continue
        const { cells, clean } = splitRecord(text.slice(0, place) + separator + text.slice(place), dialect)
        if (clean && cells.length === width) found.push({ cells, damage: 'missing-separator', cost: 0 })
      }
    }
    return found
  }

  /** One cell is two, or one is missing after the last. */
  function bySplitting(text: string, cells: readonly string[]): Candidate[] {
    const { quoted, clean, cells: split } = splitRecord(text, dialect)
    if (!clean || split.length !== cells.length) return []
    const found: Candidate[] = []
    const before = [0]
    for (const [i, cell] of cells.entries()) before.push((before[i] ?? 0) + scoreOf(cell, i, 'missing-separator'))
    const after = new Array<number>(cells.length + 1).fill(0)
    for (let i = cells.length - 1; i >= 0; i--) {
      after[i] = (after[i + 1] ?? 0) + scoreOf(cells[i] ?? '', i + 1, 'missing-separator')
    }
    let floor = Number.NEGATIVE_INFINITY
    for (const [i, cell] of cells.entries()) {
      const rest = (before[i] ?? 0) + (after[i + 1] ?? 0)
      const last = quoted[i] ? 0 : cell.length
      const places = quoted[i] ? [0, cell.length] : undefined
      for (let at = 0; places === undefined ? at <= last : at < places.length; at++) {
        const place = places?.[at] ?? at
        const left = cell.slice(0, place)
        const right = cell.slice(place)
        const score = rest + scoreOf(left, i, 'missing-separator') + scoreOf(right, i + 1, 'missing-separator')
        if (score < floor - 2 * MARGIN) continue
        floor = Math.max(floor, score)
        found.push({
          cells: [...cells.slice(0, i), left, right, ...cells.slice(i + 1)],
          damage: 'missing-separator',
          cost: 0,
        })
      }
    }
    return found
  }

  /** An empty cell too many, or one cell with separators in it. */
  function byJoining(text: string, cells: readonly string[]): Candidate[] {
    const { quoted } = splitRecord(text, dialect)
    const extra = cells.length - width
    const separator =
      dialect.blanks === 'one-after' || dialect.blanks === 'any-after' ? `${dialect.delimiter} ` : dialect.delimiter
    const found: Candidate[] = []
    for (let i = 0; i + extra < cells.length; i++) {
      const part = cells.slice(i, i + extra + 1)
      const rest = [cells.slice(0, i), cells.slice(i + extra + 1)] as const
      if (part.slice(0, extra).every((cell) => cell.trim() === '')) {
        found.push({ cells: [...rest[0], part[extra] ?? '', ...rest[1]], damage: 'extra-separator', cost: 0 })
      }
      if (part.slice(1).every((cell) => cell.trim() === '')) {
        found.push({ cells: [...rest[0], part[0] ?? '', ...rest[1]], damage: 'extra-separator', cost: 0 })
      }
      if (quoted.slice(i, i + extra + 1).includes(true) || part.some((cell) => cell === '')) continue
      found.push({ cells: [...rest[0], part.join(separator), ...rest[1]], damage: 'extra-separator', cost: 1 })
    }
    return found
  }

  function byOtherDelimiter(text: string): Candidate[] {
    return OTHER_DELIMITERS.flatMap((delimiter) => {
      if (delimiter === dialect.delimiter || !text.includes(delimiter)) return []
      const { cells, quoted, clean } = splitRecord(text, { ...dialect, delimiter, blanks: 'content' })
      if (!clean || cells.length < width || cells.length > MOST_TOKENS) return []
      if (cells.length === width) return [{ cells, damage: 'other-delimiter', cost: 0 } as const]
      return twoBestJoins(cells, quoted, delimiter).map(
        (joined) => ({ cells: joined, damage: 'other-delimiter', cost: 0 }) as const,
      )
    })
  }

  /** The two likeliest ways to join neighbouring tokens to as many cells as there are columns. */
  function twoBestJoins(tokens: readonly string[], quoted: readonly boolean[], delimiter: string): string[][] {
    type Way = { score: number; from: number; rank: number }
    const ways: Way[][][] = Array.from({ length: width + 1 }, () => Array.from({ length: tokens.length + 1 }, () => []))
    const start = ways[0]?.[0]
    start?.push({ score: 0, from: 0, rank: 0 })
    for (let column = 1; column <= width; column++) {
      for (let end = column; end <= tokens.length - (width - column); end++) {
        const here: Way[] = []
        let cell = ''
        let mayJoin = true
        for (let from = end - 1; from >= column - 1; from--) {
          cell = from === end - 1 ? (tokens[from] ?? '') : `${tokens[from]}${delimiter}${cell}`
          if (from < end - 1 && (quoted[from] || quoted[from + 1])) mayJoin = false
          if (!mayJoin) break
          const before = ways[column - 1]?.[from] ?? []
          if (before.length === 0) continue
          const score = scoreOf(cell, column - 1, 'other-delimiter')
          for (const [rank, way] of before.entries()) here.push({ score: way.score + score, from, rank })
        }
        here.sort((a, b) => b.score - a.score)
        const row = ways[column]
        if (row !== undefined) row[end] = here.slice(0, 2)
      }
    }
    return (ways[width]?.[tokens.length] ?? []).map((_, rank) => {
      const cells: string[] = []
      let end = tokens.length
      let at = rank
      for (let column = width; column > 0; column--) {
        const way = ways[column]?.[end]?.[at]
        if (way === undefined) return cells
        cells.unshift(tokens.slice(way.from, end).join(delimiter))
        end = way.from
        at = way.rank
      }
      return cells
    })
  }
}
