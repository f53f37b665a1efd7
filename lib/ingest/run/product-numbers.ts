import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'

const REMEMBERED = 100_000

type Named = Pick<CleanedLine, 'sku' | 'alias' | 'brand' | 'category'>

/**
 * Numbers each product with what a line says of it, so that staged lines hold a number instead of texts. Remembers so
 * many and then starts afresh: the same may get several numbers, never a number several.
 * @returns the number; negative when it has just been given
 */
export function defineProductNumbers(): { numberOf: (line: Named) => number } {
  const numbers = new Map<string, Map<string | null, number>>()
  let held = 0
  let last = 0
  return {
    numberOf({ sku, alias, brand, category }) {
      const said = brand === null && category === null ? alias : `${alias}\u001f${brand}\u001f${category}`
      const known = numbers.get(sku)?.get(said)
      if (known !== undefined) return known
      if (held >= REMEMBERED) {
        numbers.clear()
        held = 0
      }
      const own = copied(sku)
      const names = numbers.get(own) ?? new Map<string | null, number>()
      numbers.set(own, names)
      last++
      held++
      names.set(said === null ? null : copied(said), last)
      return -last
    },
  }
}

/** A slice of the text it was read from would keep all of that in memory. */
const copied = (text: string): string => Buffer.from(text).toString()
