import { withRoom } from './with-room'

const SMALLEST = 1 << 12

/** Numbers pairs of whole numbers 0, 1, 2 … in the order in which they are met. */
export class PairPlaces {
  /** How many pairs it holds. */
  size = 0
  #first = new Int32Array(SMALLEST)
  #second = new Int32Array(SMALLEST)
  /** Places + 1 by the hash of their pair, or by the next number that is free; at most half of it is filled. */
  #table = new Int32Array(2 * SMALLEST)

  /** The pair's place, given to it now if it has none. */
  of(first: number, second: number): number {
    const found = this.find(first, second)
    return found >= 0 ? found : this.#add(first, second)
  }

  /** The pair's place; -1 if it has none. */
  find(first: number, second: number): number {
    const table = this.#table
    for (let at = this.#home(first, second); ; at = (at + 1) & (table.length - 1)) {
      const place = (table[at] ?? 0) - 1
      if (place < 0 || (this.#first[place] === first && this.#second[place] === second)) return place
    }
  }

  first(place: number): number {
    return this.#first[place] ?? 0
  }

  second(place: number): number {
    return this.#second[place] ?? 0
  }

  clear(): void {
    this.size = 0
    this.#table.fill(0)
  }

  #add(first: number, second: number): number {
    const place = this.size++
    this.#first = withRoom(this.#first, this.size)
    this.#second = withRoom(this.#second, this.size)
    this.#first[place] = first
    this.#second[place] = second
    if (this.size * 2 > this.#table.length) this.#enter(new Int32Array(this.#table.length * 2), 0)
    else this.#enter(this.#table, place)
    return place
  }

  /** Enters the places from one on in a table. */
  #enter(table: Int32Array<ArrayBuffer>, from: number): void {
    this.#table = table
    for (let place = from; place < this.size; place++) {
      let at = this.#home(this.first(place), this.second(place))
      while (table[at] !== 0) at = (at + 1) & (table.length - 1)
      table[at] = place + 1
    }
  }

  #home(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (this.#table.length - 1)
  }
}
