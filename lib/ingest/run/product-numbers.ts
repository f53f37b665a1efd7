import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'

const REMEMBERED = 100_000

type Named = Pick<CleanedLine, 'sku' | 'alias' | 'brand' | 'category'>

type ProductNumber = {
  readonly no: number
  /** Whether it has just been given. */
  readonly given: boolean
}

/**
 * Numbers each product with what a line says of it, so that staged lines hold a number instead of texts. Remembers so
 * many and then starts afresh: the same may get several numbers, never a number several.
 */
export function defineProductNumbers() {
  const products = new Map<string, Map<string | null, ProductNumber>>()
  let held = 0
  let last = 0
  return {
    numberOf({ sku, alias, brand, category }: Named): ProductNumber {
      const said = brand === null && category === null ? alias : `${alias}\u001f${brand}\u001f${category}`
      const known = products.get(sku)?.get(said)
      if (known !== undefined) return known
      if (held >= REMEMBERED) {
        products.clear()
        held = 0
      }
      last++
      held++
      const names = products.get(sku) ?? new Map<string | null, ProductNumber>()
      products.set(copied(sku), names)
      names.set(said === null ? null : copied(said), { no: last, given: false })
      return { no: last, given: true }
    },
  }
}

/** A slice of the text it was read from would keep all of that in memory. */
const copied = (text: string): string => Buffer.from(text).toString()
