import { headerScores } from '@/lib/ingest/mapping/header-score'
import type { ListedItem } from './listed-item'
import { type CellElement, readCellList } from './read-cell-list'
import { readNumber } from './read-number'
import { remember } from './remember'

const PARTS = ['sku', 'description', 'quantity', 'unitPrice', 'amount'] as const
type Part = (typeof PARTS)[number]
type Named = { readonly path: string; readonly part: Part; readonly score: number }

const ENOUGH = 0.5
const OF_NUMBERS: ReadonlySet<Part> = new Set(['quantity', 'unitPrice', 'amount'])
/** What an element is by itself, whatever its path says. */
const ID = /^(?:.*\.)?(?:id|code|key|ref)$/i

/**
 * The items of an order that stand in one cell as a list of objects or names, each with what its keys say of it: a price
 * of one, an amount of all, or neither.
 * @param decimalSign in which numbers of the list are written again
 * @returns null if the cell is no such list, or an element names no product
 */
export function readItemObjects(cell: string, decimalSign: '.' | ','): ListedItem[] | null {
  const elements = readCellList(cell)
  if (elements === null) return null
  const items = elements.map((element) => toItem(element, decimalSign))
  return items.every((item) => item !== null) ? items : null
}

function toItem(element: CellElement, decimalSign: '.' | ','): ListedItem | null {
  const plain = element.get('')
  if (plain !== undefined) return plain.text.trim() === '' ? null : toListed({ description: plain.text.trim() })
  const told: Partial<Record<Part, string>> = {}
  for (const [part, path] of partsOf([...element.keys()].join('\n'))) {
    const scalar = element.get(path)
    if (scalar === undefined) continue
    const text = scalar.isNumber && decimalSign === ',' ? scalar.text.replace('.', ',') : scalar.text.trim()
    if (OF_NUMBERS.has(part) && readNumber(text, decimalSign) === null) continue
    told[part] = text
  }
  return told.sku || told.description ? toListed(told) : null
}

function toListed({ sku, description, quantity, unitPrice, amount }: Partial<Record<Part, string>>): ListedItem {
  return {
    name: description || sku || '',
    quantity: quantity ?? '1',
    price: unitPrice ?? '',
    ...(sku && { sku }),
    ...(amount && { amount }),
  }
}

/** Which path says which part, by the words of its key; each path and part once. */
const partsOf = remember((paths): ReadonlyMap<Part, string> => {
  const named = paths.split('\n').flatMap((path): Named[] => {
    const scores = headerScores(path)
    return PARTS.map((part) => ({
      path,
      part,
      score: scores.get(part) ?? (part === 'sku' && ID.test(path) ? ENOUGH : 0),
    }))
  })
  const parts = new Map<Part, string>()
  const taken = new Set<string>()
  for (const { path, part, score } of named.sort((left, right) => right.score - left.score)) {
    if (score < ENOUGH || parts.has(part) || taken.has(path)) continue
    parts.set(part, path)
    taken.add(path)
  }
  return parts
})
