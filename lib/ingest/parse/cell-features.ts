import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import { cellKind, isTyped } from './cell-kind'

const SMOOTHING = 0.5
const LONGEST_MASK = 20
const MOST_MASKS = 40
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
    return profile
  })
}

/** Logarithm of how likely the cell is in the column; and whether its kind, first and last character were seen there. */
export function fitCell(cell: string, profile: ColumnProfile): { score: number; misfits: number } {
  const kind = cellKind(cell)
  const first = classOf(cell, 0)
  const last = classOf(cell, cell.length - 1)
  const usual = Math.max(0, ...Object.values(profile.masks))
  let score =
    likelihood(profile.kinds, kind, profile.rows) +
    likelihood(profile.firsts, first, profile.rows) +
    likelihood(profile.lasts, last, profile.rows)
  if (usual >= MASKS_FROM * profile.rows) score += likelihood(profile.masks, maskOf(cell), profile.rows)
  if (isBarelyFilled(profile)) return { score, misfits: kind in profile.kinds ? 0 : 0.5 }
  const seen = kind in profile.kinds || (!isTypedColumn(profile) && !isTyped(kind) && kind !== 'empty')
  return { score, misfits: (seen ? 0 : 1) + (first in profile.firsts ? 0 : 0.5) + (last in profile.lasts ? 0 : 0.5) }
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

function likelihood(counts: Counts, key: string, rows: number): number {
  const distinct = Object.keys(counts).length
  return Math.log(((counts[key] ?? 0) + SMOOTHING) / (rows + SMOOTHING * (distinct + 1)))
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
