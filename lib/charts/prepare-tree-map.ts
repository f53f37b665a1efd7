/** A part of an area, in shares of its width and height. */
export type Tile = { index: number; left: number; top: number; width: number; height: number }

type Box = { left: number; top: number; width: number; height: number }

/** How far from a square the worst tile of a row would be. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0)
  return Math.max(
    ...row.map((area) => Math.max((side * side * area) / (sum * sum), (sum * sum) / (side * side * area))),
  )
}

/** Lays a row of areas along the shorter side of a box; the rest of the box. */
function layRow(row: readonly number[], box: Box, first: number, tiles: Tile[], area: number): Box {
  const sum = row.reduce((total, value) => total + value, 0)
  const upright = box.width >= box.height
  const thickness = sum / (upright ? box.height : box.width)
  let at = upright ? box.top : box.left
  for (const [index, value] of row.entries()) {
    const length = value / thickness
    tiles.push(
      upright
        ? { index: first + index, left: box.left / area, top: at, width: thickness / area, height: length }
        : { index: first + index, left: at / area, top: box.top, width: length / area, height: thickness },
    )
    at += length
  }
  return upright
    ? { ...box, left: box.left + thickness, width: box.width - thickness }
    : { ...box, top: box.top + thickness, height: box.height - thickness }
}

/**
 * Tiles as large as the values, as square as can be: the squarified tree map of Bruls, Huizing and van Wijk (2000).
 * @param values above 0, largest first
 * @param ratio width of the area divided by its height
 */
export function prepareTreeMap(values: readonly number[], ratio: number): Tile[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  const areas = values.map((value) => (value / total) * ratio)
  const tiles: Tile[] = []
  let box: Box = { left: 0, top: 0, width: ratio, height: 1 }
  let row: number[] = []
  let first = 0
  for (const area of areas) {
    const side = Math.min(box.width, box.height)
    if (row.length > 0 && worst([...row, area], side) > worst(row, side)) {
      box = layRow(row, box, first, tiles, ratio)
      first += row.length
      row = []
    }
    row.push(area)
  }
  if (row.length > 0) layRow(row, box, first, tiles, ratio)
  return tiles
}
