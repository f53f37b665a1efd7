import { type CellKind, cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'

const LINES = 200
const FEWEST_LINES = 5
const FEWEST_VALUES = 3
const NEARLY_ALL = 0.9
/** What single words of ordinary text never are. */
const TELLING: ReadonlySet<CellKind> = new Set(['date', 'datetime', 'time', 'decimal', 'money'])

export const PARTED_BY_BLANKS_MESSAGE =
  'The cells of this file are parted by blanks alone, and so are the words within them: where a cell ends cannot be told. Export it with commas, semicolons or tabs, or with its texts in quotes.'

/**
 * Whether lines without any delimiter are rows of cells that stand between blanks, with texts of several words among
 * them: they begin and end with values that follow the same order.
 */
export function isPartedByBlanks(rows: readonly (readonly string[])[]): boolean {
  const lines = rows
    .map(([cell = '']) => cell.trim().split(/\s+/))
    .filter((words) => words.length > 1)
    .slice(0, LINES)
  // The first may be the header.
  const kinds = lines.slice(1).map((words) => words.map(cellKind))
  if (kinds.length < FEWEST_LINES || new Set(kinds.map(({ length }) => length)).size < 2) return false
  const left = usual(kinds.map(valuesBefore))
  const right = usual(kinds.map((line) => valuesBefore(line.toReversed())))
  if (left + right < FEWEST_VALUES) return false
  const like = kinds.filter((line) => {
    const ends = [...line.slice(0, left), ...line.slice(line.length - right)]
    return line.length > left + right && ends.every(isTyped) && ends.some((kind) => TELLING.has(kind))
  })
  return like.length >= NEARLY_ALL * kinds.length
}

function valuesBefore(kinds: readonly CellKind[]): number {
  const at = kinds.findIndex((kind) => !isTyped(kind))
  return at === -1 ? kinds.length : at
}

function usual(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
