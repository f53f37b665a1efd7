import { withRoom } from './with-room'

/** Sums of whole numbers, each by its place, that stay exact beyond the safe integers. */
export class ExactSums {
  #sums = new Float64Array(1 << 12)
  readonly #carried = new Map<number, bigint>()

  /** @param value a safe integer, or what `at` told */
  add(place: number, value: number | bigint): void {
    this.#sums = withRoom(this.#sums, place + 1)
    if (typeof value === 'bigint') {
      this.#carried.set(place, (this.#carried.get(place) ?? 0n) + value)
      return
    }
    const before = this.#sums[place] ?? 0
    const sum = before + value
    if (Number.isSafeInteger(sum)) this.#sums[place] = sum
    else {
      this.#carried.set(place, (this.#carried.get(place) ?? 0n) + BigInt(before))
      this.#sums[place] = value
    }
  }

  at(place: number): number | bigint {
    const sum = this.#sums[place] ?? 0
    const carried = this.#carried.get(place)
    return carried === undefined ? sum : carried + BigInt(sum)
  }

  clear(): void {
    this.#sums.fill(0)
    this.#carried.clear()
  }
}
