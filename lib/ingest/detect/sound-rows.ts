import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import { profileColumns } from '@/lib/ingest/parse/cell-features'
import { defineAside } from '@/lib/ingest/parse/define-aside'
import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import type { Structure } from './detect-structure'

type Rows = readonly (readonly string[])[]

/** Rows mended by a profile of fewer sound rows than this share would be guessing. */
const SOUND_FROM = 0.6
const FEWEST_SOUND = 5
const PROFILE_ROWS = 1_000

/** Rows of the table as wide as it is, in which quotes stand where they should; null if there are too few to learn from. */
export function soundRows(rows: Rows, { suspects }: Pick<RowBatch, 'suspects'>, structure: Structure): Rows | null {
  const { top, headerRows, end, rowWidth } = structure
  const sound: (readonly string[])[] = []
  let filled = 0
  const asideOf = defineAside({ ...structure, profile: null, columns: { length: rowWidth } })
  for (let i = top + headerRows; i < end; i++) {
    const cells = rows[i]
    if (cells === undefined || structure.skipped.has(i) || cells.every((cell) => cell.trim() === '')) continue
    if (asideOf(cells) !== null) continue
    filled++
    if (cells.length === rowWidth && !suspects.has(i)) sound.push(cells)
  }
  return sound.length >= FEWEST_SOUND && sound.length >= SOUND_FROM * filled ? sound : null
}

/** What damaged rows are mended by; null where there are too few sound ones. */
export const profileRows = (sound: Rows | null, width: number): ColumnProfile[] | null =>
  sound === null ? null : profileColumns(sound.slice(0, PROFILE_ROWS), width)
