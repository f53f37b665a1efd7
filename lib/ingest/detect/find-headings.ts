import { type Frame, headingKinds } from '@/lib/ingest/layouts/reading'
import { cellKind } from '@/lib/ingest/parse/cell-kind'
import { countBlank, fitsHeading, headingAt } from '@/lib/ingest/parse/define-aside'
import { namesSum } from '@/lib/ingest/parse/total-words'
import { toColumn } from './column-kinds'
import { toShape } from './row-shape'

type Rows = readonly (readonly string[])[]
type Headings = NonNullable<Frame['headings']>

const FEWEST = 2
/** Below this many columns a single cell is a good part of a row. */
const FEWEST_COLUMNS = 3
/** A row with one cell lacks at least so many that others always fill. */
const FEWEST_LACKING = 2

/**
 * Where headings of groups stand between the rows of a table: one cell alone, above rows, and unlike the cells of its
 * column. Null where there are none.
 * @param rows of the table, below its header
 */
export function findHeadings(rows: Rows, width: number, alwaysFilled: readonly number[]): Frame['headings'] {
  if (width < FEWEST_COLUMNS) return null
  const filled = rows.filter((cells) => !toShape(cells).blank)
  const isAlone = (cells: readonly string[]) =>
    headingAt(cells) >= 0 && !cells.some(namesSum) && countBlank(cells, alwaysFilled) >= FEWEST_LACKING
  const alone = filled.filter((cells, i) => isAlone(cells) && (filled[i + 1]?.length ?? 0) === width)
  const place = headingAt(alone[0] ?? [])
  if (alone.length < FEWEST || place < 0) return null
  const plain = filled.filter((cells) => cells.length === width && headingAt(cells) < 0)
  const given = plain.map((cells) => cells[place] ?? '')
  const kind = kindOf(alone, place, given)
  if (kind === null) return null
  const found = { place, kind }
  const fitting = alone.filter((cells) => fitsHeading(found, cells)).length
  return fitting >= FEWEST && fitting <= plain.length ? found : null
}

/** Of a column without other cells any heading is one; else it is of a kind that its cells are not. */
function kindOf(alone: Rows, place: number, given: readonly string[]): Headings['kind'] | null {
  const column = toColumn(given)
  if (column === null) return 'any'
  const known = new Set(given.map((cell) => cell.trim()))
  const texts = alone.flatMap((cells) => (known.has((cells[place] ?? '').trim()) ? [] : [cells[place] ?? '']))
  const kinds = headingKinds.filter((kind) => kind !== 'any')
  return (
    kinds.find((kind) => {
      const fit = texts.filter((text) => fitsHeading({ place: 0, kind }, [text]))
      return fit.length >= FEWEST && !fit.some((text) => column.typed && column.kinds.has(cellKind(text)))
    }) ?? null
  )
}
