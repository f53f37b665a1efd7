/** One item of a basket cell, as written. */
export type BasketItem = { readonly sku: string; readonly price: string }

const ITEM = /\s*(.+?) - (-?\d+(?:\.\d+)?)\s*(?:,|$)/y

/**
 * `Large Latte - 2.45, Regular Flavoured iced latte - Hazelnut - 2.75`: the price stands after the last ` - `.
 * @returns null if the cell is not such a list
 */
export function readItemBasket(cell: string): BasketItem[] | null {
  const text = cell.trim()
  const items: BasketItem[] = []
  ITEM.lastIndex = 0
  while (ITEM.lastIndex < text.length) {
    const [, sku, price] = ITEM.exec(text) ?? []
    if (sku === undefined || price === undefined) return null
    items.push({ sku: sku.trim(), price })
  }
  return items.length > 0 ? items : null
}

/**
 * `Large,Latte,2.45,,Mocha,2.3`: size (may be empty), name, price, size …
 * @returns null if the cell is not made of threes
 */
export function readTripleBasket(cell: string): BasketItem[] | null {
  const parts = cell.split(',')
  if (parts.length % 3 !== 0) return null
  const items: BasketItem[] = []
  for (let i = 0; i < parts.length; i += 3) {
    const size = (parts[i] ?? '').trim()
    const name = (parts[i + 1] ?? '').trim()
    if (name === '') return null
    items.push({ sku: size === '' ? name : `${size} ${name}`, price: (parts[i + 2] ?? '').trim() })
  }
  return items
}
