import { withRoom } from './with-room'

/** Sums of whole numbers, each by its place, that stay exact beyond the safe integers. */
export class ExactSums {
  #sums = new Float64Array(1 << 12)
  readonly #carried = new Map<number, bigint>()

  /** @param value a safe integer */
  add(place: number, value: number): void {
    this.#sums = withRoom(this.#sums, place + 1)
    this.#add(place, value)
  }

  /** Adds so many sums of another to as many of this, from a place there and a place here on. */
  addFrom(other: ExactSums, from: number, place: number, count: number): void {
    this.#sums = withRoom(this.#sums, place + count)
    for (let i = 0; i < count; i++) {
      this.#add(place + i, other.#sums[from + i] ?? 0)
      const carried = other.#carried.size === 0 ? undefined : other.#carried.get(from + i)
      if (carried !== undefined) this.#carry(place + i, carried)
    }
  }

  at(place: number): number | bigint {
    const sum = this.#sums[place] ?? 0
    const carried = this.#carried.size === 0 ? undefined : this.#carried.get(place)
    return carried === undefined ? sum : carried + BigInt(sum)
  }

  clear(): void {
    this.#sums.fill(0)
    this.#carried.clear()
  }

  #add(place: number, value: number): void {
    const before = this.#sums[place] ?? 0
    const sum = before + value
    if (Number.isSafeInteger(sum)) this.#sums[place] = sum
    else {
      this.#carry(place, BigInt(before))
      this.#sums[place] = value
    }
  }

  #carry(place: number, value: bigint): void {
    this.#carried.set(place, (this.#carried.get(place) ?? 0n) + value)
  }
}
