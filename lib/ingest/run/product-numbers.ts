const REMEMBERED = 100_000

export type ProductNumber = { readonly number: number; readonly isNew: boolean }

/**
 * Numbers each pair of product and description, so that staged lines hold a number instead of texts. Remembers so many
 * pairs and then starts afresh: a pair may get several numbers, never a number several pairs.
 */
export function defineProductNumbers(): { numberOf: (sku: string, alias: string | null) => ProductNumber } {
  const numbers = new Map<string, number>()
  let last = 0
  return {
    numberOf(sku, alias) {
      const pair = alias === null ? sku : `${sku}\0${alias}`
      const known = numbers.get(pair)
      if (known !== undefined) return { number: known, isNew: false }
      if (numbers.size >= REMEMBERED) numbers.clear()
      last++
      // A copy: a slice of the text it was read from would keep all of that in memory.
      numbers.set(Buffer.from(pair).toString(), last)
      return { number: last, isNew: true }
    },
  }
}
