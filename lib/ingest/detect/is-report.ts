import { isRuler } from './is-ruler'

const FIGURE =
  /^\s*\S.*?(?:\s{2,}|\t|\.{3,}\s*)[-+(]?\s?\p{Sc}?\s?[-+]?\d[\d.,'\u00a0]*\)?(?:\s?(?:%|\p{Sc}|[A-Z]{3}))?\s*$/u
const FEWEST = 4
const SHARE = 0.6

export const REPORT_MESSAGE =
  'This is a report: figures beside their labels, not rows of a table. Export the orders it was made of as CSV.'

/** Whether lines without any delimiter are a printed report: most end in a figure, far from its label. */
export function isReport(rows: readonly (readonly string[])[]): boolean {
  const lines = rows.filter((cells) => cells.some((cell) => cell.trim() !== '') && !isRuler(cells))
  const figures = lines.filter(([cell = '']) => FIGURE.test(cell)).length
  return figures >= FEWEST && figures >= SHARE * lines.length
}
