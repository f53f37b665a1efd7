import type { SeededRandom } from './seeded-random'

/** Items drawn in proportion to their weights; a draw is one binary search. */
export class Weighted<Item> {
  readonly #items: readonly Item[]
  readonly #upTo: number[] = []
  #total = 0

  constructor(items: readonly Item[], weight: (item: Item) => number) {
    this.#items = items
    for (const item of items) {
      this.#total += weight(item)
      this.#upTo.push(this.#total)
    }
  }

  draw(random: SeededRandom): Item {
    const target = random.next() * this.#total
    let low = 0
    let high = this.#upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#upTo[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    return this.#items[low] as Item
  }
}
