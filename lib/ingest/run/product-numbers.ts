import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'

const REMEMBERED = 100_000

type Named = Pick<CleanedLine, 'sku' | 'alias' | 'brand' | 'category'>

export type ProductNumber = {
  /** The number of the product with what the line says of it. */
  readonly no: number
  /** The first such number of the same product. */
  readonly product: number
  /** Whether it has just been given. */
  readonly given: boolean
}

type Known = { readonly product: number; readonly names: Map<string | null, ProductNumber> }

/**
 * Numbers each product with what a line says of it, so that staged lines hold a number instead of texts. Remembers so
 * many and then starts afresh: the same may get several numbers, never a number several.
 */
export function defineProductNumbers() {
  const products = new Map<string, Known>()
  let held = 0
  let last = 0
  let startedAfresh = false
  return {
    numberOf({ sku, alias, brand, category }: Named): ProductNumber {
      const said = brand === null && category === null ? alias : `${alias}\u001f${brand}\u001f${category}`
      const known = products.get(sku)?.names.get(said)
      if (known !== undefined) return known
      if (held >= REMEMBERED) {
        products.clear()
        held = 0
        startedAfresh = true
      }
      last++
      held++
      const product = products.get(sku) ?? { product: last, names: new Map<string | null, ProductNumber>() }
      products.set(copied(sku), product)
      const number = { no: last, product: product.product, given: false }
      product.names.set(said === null ? null : copied(said), number)
      return { ...number, given: true }
    },
    /** Whether a product has one number only, whatever its names. */
    areUnique: (): boolean => !startedAfresh,
  }
}

/** A slice of the text it was read from would keep all of that in memory. */
const copied = (text: string): string => Buffer.from(text).toString()
