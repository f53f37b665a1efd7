import { type ColumnFacts, columnFacts } from './column-facts'
import { contentScore } from './content-scores'
import { headerScores } from './header-score'

type Names = readonly string[]
type Rows = readonly (readonly string[])[]
type Candidate = { readonly names: Names; readonly fit: number; readonly split: boolean }

/** A longer header has too many places to try. */
const MOST_NAMES = 200
const MOST_ROWS = 100
const FEWEST_ROWS = 3
const SHORTEST = 2
const KNOWN = 0.7
/** What a name must be worth that says what its cells cannot be. */
const AGAINST = -0.5
/** By how much the names must fit better than in any other way. */
const CLEARLY = 0.6
/** A name that begins within another: `ItemQty`, `Item"Qty`. */
const BOUNDARY = 0.1

/**
 * The names of a header that has one fewer than its rows have cells, where one way to read it fits the cells clearly
 * better than all others: two names run together, or no name over the numbers of the rows. Null where none does.
 * @param rows sound ones, each as wide as the names should be
 */
export function splitNames(header: Names, rows: Rows): Names | null {
  if (header.length < SHORTEST || header.length > MOST_NAMES || rows.length < FEWEST_ROWS) return null
  const sample = rows.slice(0, MOST_ROWS)
  const facts = Array.from({ length: header.length + 1 }, (_, place) =>
    columnFacts(sample.map((cells) => cells[place] ?? '')),
  )
  const fitOf = defineFit(facts)
  const asRead = { names: [...header, ''], fit: sum(header.map((name, i) => fitOf(name, i))), split: false }
  const numbered = { names: ['', ...header], fit: sum(header.map((name, i) => fitOf(name, i + 1))), split: false }
  if (countsRows(sample) && numbered.fit >= asRead.fit) return numbered.names
  const split = header.flatMap((name, at) => {
    const others = sum(header.map((other, i) => (i === at ? 0 : fitOf(other, i < at ? i : i + 1))))
    const best = likeliest(waysToSplit(name).map((way) => halves(way, at, fitOf)))
    if (best === null) return []
    return [{ names: header.toSpliced(at, 1, ...best.names), fit: others + best.fit, split: true }]
  })
  const [first, second] = [asRead, numbered, ...split].sort((a, b) => b.fit - a.fit)
  return first?.split && first.fit >= (second?.fit ?? 0) + CLEARLY ? first.names : null
}

type Fit = (name: string, place: number) => number

/** How well a name says what the cells below it are: 0 where it says nothing that is known. */
function defineFit(facts: readonly ColumnFacts[]): Fit {
  return (name, place) => {
    let best: number | null = null
    for (const [field, byName] of headerScores(name)) {
      if (byName < KNOWN) continue
      const byContent = contentScore(field, facts[place] ?? columnFacts([]))
      const fit = byContent === 0 ? AGAINST : byName * (0.5 + byContent)
      if (best === null || fit > best) best = fit
    }
    return best ?? 0
  }
}

type Way = { readonly left: string; readonly right: string; readonly boundary: boolean }

/** Where two names may meet: where one visibly begins, or where both halves are words that headers have. */
function waysToSplit(name: string): Way[] {
  const ways: Way[] = []
  for (let at = SHORTEST; at <= name.length - SHORTEST; at++) {
    const [left, right] = [name.slice(0, at), name.slice(at)]
    const boundary = /[\p{Ll}\p{N})]$/u.test(left) && /^\p{Lu}/u.test(right)
    if (boundary || (isKnown(left) && isKnown(right))) ways.push({ left, right, boundary })
  }
  const quoted = /^"?(.*?)"+(?=\S)(.*?)"?$/s.exec(name)
  if (quoted?.[1] && quoted[2]) ways.push({ left: quoted[1], right: quoted[2], boundary: true })
  return ways
}

const isKnown = (name: string): boolean => name === name.trim() && [...headerScores(name).values()].includes(1)

function halves({ left, right, boundary }: Way, at: number, fitOf: Fit): Candidate {
  const fit = fitOf(left, at) + fitOf(right, at + 1) + (boundary ? BOUNDARY : 0)
  return { names: [left, right], fit, split: true }
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) if (best === null || candidate.fit > best.fit) best = candidate
  return best
}

/** Whether the first cells are 1, 2, 3 …, as of tables that are written with the numbers of their rows. */
function countsRows(rows: Rows): boolean {
  const first = Number(rows[0]?.[0])
  return (first === 0 || first === 1) && rows.every(([cell = ''], i) => cell.trim() === String(first + i))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
