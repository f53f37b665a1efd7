type Cells = readonly string[]
type Rows = readonly Cells[]

const ABOUT_AS_FREQUENT = 0.8
const TOGETHER = 3

/** How full a row is. */
export type Shape = { readonly blank: boolean; readonly filled: number; readonly width: number }

export function toShape(cells: Cells): Shape {
  let filled = 0
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') filled++
  return { blank: filled === 0, filled, width: cells.length }
}

/** A line that programs skip: `# made by …`. */
export const isComment = (cells: Cells): boolean => cells.length === 1 && /^\s*(?:#|%|\/\/)/.test(cells[0] ?? '')

export function firstFilled(shapes: readonly Shape[], from: number): number {
  for (let i = from; i < shapes.length; i++) if (!shapes[i]?.blank) return i
  return shapes.length
}

/**
 * The most frequent width, wide rows counting more; where another is about as frequent and its rows stand together, the
 * one that comes first.
 */
export function tableWidth(shapes: readonly Shape[]): number {
  const weights = new Map<number, number>()
  for (const { blank, width } of shapes) {
    if (!blank && width > 1) weights.set(width, (weights.get(width) ?? 0) + 1 - 1 / (width + 1))
  }
  const most = Math.max(0, ...weights.values())
  if (most === 0) return 1
  for (const [i, { blank, width, filled }] of shapes.entries()) {
    if (blank || filled < 2 || (weights.get(width) ?? 0) < ABOUT_AS_FREQUENT * most) continue
    if (weights.get(width) === most || standTogether(shapes, i)) return width
  }
  return Math.max(...[...weights].filter(([, weight]) => weight === most).map(([width]) => width))
}

/** Whether a row is the first of some of its width, one below the other: scattered titles and notes are no table. */
function standTogether(shapes: readonly Shape[], from: number): boolean {
  const width = shapes[from]?.width
  for (let i = from; i < from + TOGETHER; i++) if (shapes[i]?.blank || shapes[i]?.width !== width) return false
  return true
}

export function trimBlank(shapes: readonly Shape[], start: number, from: number): number {
  let end = from
  while (end > start && shapes[end - 1]?.blank) end--
  return end
}

/** The last blank row before the end. */
export function lastGap(shapes: readonly Shape[], start: number, end: number): number {
  for (let i = end - 1; i > start && i > end - 14; i--) if (shapes[i]?.blank) return i
  return -1
}

export function medianFilled(shapes: readonly Shape[], start: number, end: number): number {
  const counts = shapes
    .slice(start, end)
    .filter(({ blank }) => !blank)
    .map(({ filled }) => filled)
    .sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 0
}

/** Columns up to the last that has a name or a cell. */
export function usedWidth(rows: Rows, top: number, end: number, width: number): number {
  let used = 0
  for (let i = top; i < end; i++) {
    const cells = rows[i]
    if (cells === undefined) continue
    for (let at = Math.min(cells.length, width) - 1; at >= used; at--) {
      if ((cells[at] ?? '').trim() === '') continue
      used = at + 1
      break
    }
  }
  return Math.max(1, used)
}
