import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'

const REMEMBERED = 100_000

type Named = Pick<CleanedLine, 'sku' | 'alias' | 'brand' | 'category'>

type ProductNumber = {
  readonly no: number
  /** Whether it has just been given. */
  readonly given: boolean
}

/** What lines say of a product, and its number with each. */
type Names = { readonly numbers: Map<string | null, ProductNumber>; last: string | null; lastNumber: ProductNumber }

/**
 * Numbers each product with what a line says of it, so that staged lines hold a number instead of texts. Remembers so
 * many and then starts afresh: the same may get several numbers, never a number several.
 */
export function defineProductNumbers() {
  const products = new Map<string, Names>()
  let held = 0
  let last = 0
  return {
    numberOf({ sku, alias, brand, category }: Named): ProductNumber {
      const said = brand === null && category === null ? alias : `${alias}\u001f${brand}\u001f${category}`
      const names = products.get(sku)
      // Most products have one name, which is quicker compared than found.
      if (names !== undefined && names.last === said) return names.lastNumber
      const known = names?.numbers.get(said)
      if (known !== undefined) return known
      if (held >= REMEMBERED) {
        products.clear()
        held = 0
      }
      last++
      held++
      remember(sku, said === null ? null : copied(said), { no: last, given: false })
      return { no: last, given: true }
    },
  }

  function remember(sku: string, said: string | null, number: ProductNumber): void {
    const names = products.get(sku)
    if (names === undefined) {
      products.set(copied(sku), { numbers: new Map([[said, number]]), last: said, lastNumber: number })
      return
    }
    names.numbers.set(said, number)
    names.last = said
    names.lastNumber = number
  }
}

/** A slice of the text it was read from would keep all of that in memory. */
const copied = (text: string): string => Buffer.from(text).toString()
