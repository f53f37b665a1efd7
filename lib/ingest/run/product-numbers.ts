import type { SaidProduct } from '@/lib/ingest/clean/cleaned-row'

const REMEMBERED = 100_000

/**
 * Numbers each product with what lines say of it from 1 on, so that staged lines hold a number instead of texts.
 * Remembers so many and then starts afresh: the same may get several numbers, never a number several.
 * @param onGiven told of each number when it is given
 * @returns a function that notes the product's number with it; products of one cleaner, or without a number
 */
export function defineProductNumbers(onGiven: (product: SaidProduct) => void): (product: SaidProduct) => number {
  const known = new Map<string, number>()
  let last = 0
  return (product) => {
    if (product.number > 0) return product.number
    const said = JSON.stringify([product.sku, product.alias, product.brand, product.category])
    const before = known.get(said)
    if (before !== undefined) {
      product.number = before
      return before
    }
    if (known.size >= REMEMBERED) known.clear()
    product.number = ++last
    known.set(said, last)
    onGiven(product)
    return last
  }
}
