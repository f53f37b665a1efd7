import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import { cellKind, isTyped } from './cell-kind'

const SMOOTHING = 0.5
const LONGEST_MASK = 20
const MOST_MASKS = 40
const MASKS_KEPT = 12
const MOST_REMEMBERED = 5_000
/** A column's masks say something if the commonest is this common. */
const MASKS_FROM = 0.5

type Counts = Record<string, number>

/** What the sound rows of a sample say of each column. */
export function profileColumns(rows: readonly (readonly string[])[], width: number): ColumnProfile[] {
  return Array.from({ length: width }, (_, column) => {
    const profile = { rows: 0, kinds: {} as Counts, masks: {} as Counts, firsts: {} as Counts, lasts: {} as Counts }
    for (const cells of rows) {
      const cell = cells[column] ?? ''
      profile.rows++
      add(profile.kinds, cellKind(cell))
      add(profile.firsts, classOf(cell, 0))
      add(profile.lasts, classOf(cell, cell.length - 1))
      const mask = maskOf(cell)
      if (mask in profile.masks || Object.keys(profile.masks).length < MOST_MASKS) add(profile.masks, mask)
    }
    const masks = Object.entries(profile.masks).sort((a, b) => b[1] - a[1])
    const kept = (masks[0]?.[1] ?? 0) >= MASKS_FROM * profile.rows ? masks.slice(0, MASKS_KEPT) : []
    return { ...profile, masks: Object.fromEntries(kept) }
  })
}

export type CellFit = {
  /** Logarithm of how likely the cell is in the column. */
  readonly score: number
  /** How much of it was never seen there: 1 for its kind, a half each for its first and last character. */
  readonly misfits: number
}

/** Judges cells by a column's profile. */
export function defineCellFit(profile: ColumnProfile): (cell: string) => CellFit {
  const kinds = defineLikelihood(profile.kinds, profile.rows)
  const firsts = defineLikelihood(profile.firsts, profile.rows)
  const lasts = defineLikelihood(profile.lasts, profile.rows)
  const usual = Math.max(0, ...Object.values(profile.masks))
  const masks = usual >= MASKS_FROM * profile.rows ? defineLikelihood(profile.masks, profile.rows) : () => 0
  const barelyFilled = isBarelyFilled(profile)
  const typed = isTypedColumn(profile)
  const remembered = new Map<string, CellFit>()

  function judge(cell: string): CellFit {
    const kind = cellKind(cell)
    const first = classOf(cell, 0)
    const last = classOf(cell, cell.length - 1)
    const score = kinds(kind) + firsts(first) + lasts(last) + masks(maskOf(cell))
    if (barelyFilled) return { score, misfits: kind in profile.kinds ? 0 : 0.5 }
    const seen = kind in profile.kinds || (!typed && !isTyped(kind) && kind !== 'empty')
    return { score, misfits: (seen ? 0 : 1) + (first in profile.firsts ? 0 : 0.5) + (last in profile.lasts ? 0 : 0.5) }
  }

  return (cell) => {
    const known = remembered.get(cell)
    if (known !== undefined) return known
    const fit = judge(cell)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(cell, fit)
    return fit
  }
}

/** A column that is hardly ever filled tells nothing of what fills it. */
function isBarelyFilled({ kinds, rows }: ColumnProfile): boolean {
  return rows - (kinds.empty ?? 0) - (kinds.null ?? 0) < 3
}

/** Whether most of the column's filled cells are numbers, dates, codes … */
export function isTypedColumn({ kinds }: ColumnProfile): boolean {
  let filled = 0
  let typed = 0
  for (const [kind, count] of Object.entries(kinds)) {
    if (kind === 'empty' || kind === 'null') continue
    filled += count
    if (isTyped(kind as Parameters<typeof isTyped>[0])) typed += count
  }
  return filled > 0 && typed >= 0.7 * filled
}

function add(counts: Counts, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function defineLikelihood(counts: Counts, rows: number): (key: string) => number {
  const all = rows + SMOOTHING * (Object.keys(counts).length + 1)
  const unseen = Math.log(SMOOTHING / all)
  const seen = new Map(Object.entries(counts).map(([key, count]) => [key, Math.log((count + SMOOTHING) / all)]))
  return (key) => seen.get(key) ?? unseen
}

/** The character's class: letters and digits stand for one another, signs for themselves. */
function classOf(cell: string, place: number): string {
  const character = cell[place]
  if (character === undefined) return ''
  if (character >= '0' && character <= '9') return '9'
  if (character >= 'a' && character <= 'z') return 'a'
  if (character >= 'A' && character <= 'Z') return 'A'
  if (character > '\u007f' && /\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? 'A' : 'a'
  return character
}

function maskOf(cell: string): string {
  if (cell.length > LONGEST_MASK) return 'long'
  let mask = ''
  for (let i = 0; i < cell.length; i++) mask += classOf(cell, i)
  return mask
}
