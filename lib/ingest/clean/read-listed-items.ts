import type { ListedItem } from './listed-item'
import { readItemObjects } from './read-item-objects'

const MONEY = String.raw`-?(?:[A-Z]{3}|\p{Sc})? ?-?\d[\d.,' \u00a0]*?(?: ?(?:[A-Z]{3}|\p{Sc}))?`
const BEFORE = String.raw`(?:(\d+(?:[.,]\d+)?) ?[x×*] ?)?`
const BEHIND = String.raw`(?: ?[x×*] ?(\d+))?`
/** `2 x Flat white @ 3.40`, `Flat white x2 (3.40)`, `Flat white - 3.40`, `Flat white: £3.40`, `Flat white £3.40`. */
const ITEM = new RegExp(
  String.raw`^${BEFORE}(.+?)${BEHIND}(?: ?\((${MONEY})\)| ?(?:@|à|=|:| [-–] ) ?(${MONEY})| ((?:[A-Z]{3}|\p{Sc}) ?\d[\d.,]*|\d[\d.,]* ?(?:[A-Z]{3}|\p{Sc})))$`,
  'u',
)
/** `2 x Flat white`, `2 × Flat white (large)`: how many of what, without a price. */
const COUNTED = /^(\d+) ?[x×*] ?(\p{L}.*)$/u
const QUANTITY_BEHIND = /^(.+?) ?[x×*] ?(\d+)$/
/** What stands between the items, the plainest first. A bare comma may be a decimal sign. */
const BETWEEN: readonly RegExp[] = [/\r?\n/, /;/, /\|/, / \/ /, / \+ /, /, +/, /,/]

/**
 * The items of an order that stand in one cell: `2 x Flat white @ 3.40; 1 x Bagel @ 6.50`, each with its price, or a list
 * of objects or names, which may have none.
 * @returns null if the cell is no such list
 */
export function readListedItems(cell: string, decimalSign: '.' | ',' = '.'): ListedItem[] | null {
  const text = cell.trim()
  if (text === '') return null
  const objects = readItemObjects(text, decimalSign)
  if (objects !== null) return objects
  for (const between of BETWEEN) {
    const parts = text.split(between).filter((part) => part.trim() !== '')
    if (parts.length < 2) continue
    const items = parts.map((part) => readItem(part.trim()))
    if (items.every((item) => item !== null)) return items
  }
  const only = readItem(text)
  return only === null ? null : [only]
}

function readItem(text: string): ListedItem | null {
  const [, before, named = '', behind, ...prices] = ITEM.exec(text) ?? []
  const price = prices.find((each) => each !== undefined)
  if (price === undefined) {
    const [, count, what] = COUNTED.exec(text) ?? []
    return count === undefined || what === undefined ? null : { name: what.trim(), quantity: count, price: '' }
  }
  const [, name = named, count] = behind === undefined ? (QUANTITY_BEHIND.exec(named) ?? []) : []
  return { name: name.trim(), quantity: before ?? behind ?? count ?? '1', price: price.trim() }
}
