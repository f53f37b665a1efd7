import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import { BODY_SAMPLE, type Column } from './column-kinds'

type Cells = readonly string[]
type Rows = readonly Cells[]

const YEAR = /^(?:19|20)\d\d$/
const FEWEST_CODES = 5
const COUNTED = /^([\p{L}_. -]{2,}?)(\d{1,4})$/u

export type Evidence = { readonly pro: number; readonly contra: number; readonly typed: number }

/** How much a row looks like names above columns: text above typed cells is for it, the column's own kind against. */
export function headerEvidence(cells: Cells, columns: readonly (Column | null)[]): Evidence {
  let pro = 0
  let contra = 0
  let typed = 0
  if (isCountedRow(cells)) return { pro: columns.length, contra: 0, typed: columns.length }
  const years = isYearRow(cells)
  for (const [i, column] of columns.entries()) {
    if (column === null || !column.typed) continue
    typed++
    const cell = cells[i] ?? ''
    const kind = cellKind(cell)
    if (kind === 'empty' || kind === 'null') continue
    if (years && YEAR.test(cell.trim())) continue
    if (!isTyped(kind)) pro++
    else if (column.kinds.has(kind) || kind === 'date' || kind === 'datetime' || kind === 'decimal' || kind === 'money')
      contra++
    else if (kind === 'code') pro += column.kinds.has('code') ? 0 : 0.5
    else contra += 0.5
  }
  return { pro, contra, typed }
}

/** Years as names of columns: in even steps, or at least three that rise or fall. */
function isYearRow(cells: Cells): boolean {
  const years = cells.map((cell) => cell.trim()).filter((cell) => YEAR.test(cell))
  if (years.length < 2) return false
  const steps = years.slice(1).map((year, i) => Number(year) - Number(years[i]))
  if (years.length > 2 && (steps.every((step) => step > 0) || steps.every((step) => step < 0))) return true
  return new Set(steps).size === 1 && !steps.includes(0)
}

/** `field1`, `field2`: names that are counted. */
function isCountedRow(cells: Cells): boolean {
  const counted = cells.map((cell) => COUNTED.exec(cell.trim()))
  const [first] = counted
  if (cells.length < 2 || !first) return false
  return counted.every((name, i) => name?.[1] === first[1] && Number(name?.[2]) === Number(first[2]) + i)
}

/** Of columns that are all text: names are short, all there, all different, and not among the cells below. */
export function looksLikeNames(cells: Cells, rows: Rows, top: number, width: number): boolean {
  const names = cells.map((cell) => cell.trim())
  const given = names.filter((name) => name !== '')
  const last = names.findLastIndex((name) => name !== '')
  if (given.length < Math.max(1, (last + 1) * 0.5)) return false
  if (new Set(given).size < given.length && width > 1) return false
  const years = isYearRow(cells)
  const isValue = (name: string) => isTyped(cellKind(name)) && !(years && YEAR.test(name))
  if (given.some((name) => name.length > 80 || isValue(name))) return false
  const below = upToGap(rows.slice(top + 1, top + 1 + BODY_SAMPLE))
  if (width === 1)
    return given.every((name) => /^[\p{L}_][\p{L}\p{N}_ .()/#%-]{0,40}$/u.test(name)) && isUnlikeBelow(names, below)
  if (areShortCodes(names, below)) return false
  return !names.some((name, i) => name !== '' && below.some((row) => (row[i] ?? '').trim() === name))
}

/** Whether the cells are letters as codes have them (`gb`, `GBP`), in two columns or more where all cells below are such. */
function areShortCodes(names: Cells, below: Rows): boolean {
  if (below.length < FEWEST_CODES) return false
  const masks = names.map((name, i) => {
    const all = new Set(below.map((row) => codeMask((row[i] ?? '').trim())))
    const [mask = null] = all
    return all.size === 1 && mask !== null ? mask === codeMask(name) : null
  })
  return !masks.includes(false) && masks.filter((same) => same === true).length >= 2
}

/** Letters of one case, two to four of them; null for anything else. */
function codeMask(cell: string): string | null {
  if (cell.length < 2 || cell.length > 4) return null
  return /^\p{Lu}+$/u.test(cell) ? `A${cell.length}` : /^\p{Ll}+$/u.test(cell) ? `a${cell.length}` : null
}

/** Rows before the first blank one, if they are enough to judge by: another table may follow. */
function upToGap(rows: Rows): Rows {
  const gap = rows.findIndex((cells) => cells.every((cell) => cell.trim() === ''))
  return gap < 2 ? rows : rows.slice(0, gap)
}

/** A single column of text: its first cell is its name if it is unlike the others in length or style. */
function isUnlikeBelow([name = '']: Cells, below: Rows): boolean {
  const cells = below.map((row) => (row[0] ?? '').trim()).filter((cell) => cell !== '')
  if (cells.includes(name) || cells.length === 0) return false
  if (
    /^[a-z]+(?:[_ ]?(?:id|name|code|key|no|number))?$/i.test(name) &&
    /^(?:id|name|code|key|email|value|date|city|country|sku|title|word|text|description|category|product|product_?name|customer|url|address|phone|type|status|state|label)/i.test(
      name,
    )
  )
    return true
  const lengths = cells.map(({ length }) => length)
  return name.length < Math.min(...lengths) || (/_/.test(name) && !cells.some((cell) => cell.includes('_')))
}
