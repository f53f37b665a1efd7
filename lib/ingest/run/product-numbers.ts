const REMEMBERED = 100_000

/**
 * Numbers each pair of product and description, so that staged lines hold a number instead of texts. Remembers so many
 * pairs and then starts afresh: a pair may get several numbers, never a number several pairs.
 * @returns a pair's number; negative when the pair has just got it
 */
export function defineProductNumbers(): { numberOf: (sku: string, alias: string | null) => number } {
  const numbers = new Map<string, Map<string | null, number>>()
  let held = 0
  let last = 0
  return {
    numberOf(sku, alias) {
      const known = numbers.get(sku)?.get(alias)
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
      names.set(alias === null ? null : copied(alias), last)
      return -last
    },
  }
}

/** A slice of the text it was read from would keep all of that in memory. */
const copied = (text: string): string => Buffer.from(text).toString()
