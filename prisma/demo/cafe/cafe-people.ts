import type { SeededRandom } from '../seeded-random'

const firstNames = [
  'Aoife',
  'Bernard',
  'Ciara',
  'Declan',
  'Eimear',
  'Fergus',
  'Grace',
  'Hugh',
  'Isolde',
  'Jack',
  'Kate',
  'Lorcan',
  'Maeve',
  'Niall',
  'Orla',
  'Peter',
  'Quentin',
  'Rachel',
  'Sam',
  'Tara',
  'Una',
  'Victor',
  'Wanda',
  'Yvonne',
  'Zofia',
] as const

const lastNames = [
  'Ashby',
  'Brannock',
  'Corrigan',
  'Dunleavy',
  'Ewart',
  'Finnerty',
  'Gilhooly',
  'Hanratty',
  'Ivers',
  'Joyce',
  'Kenneally',
  'Lavelle',
  'Mulcahy',
  'Nestor',
  'Oxley',
  'Prunty',
  'Quilty',
  'Roddy',
  'Sheerin',
  'Tuohy',
  'Ussher',
  'Veale',
  'Wogan',
] as const

/** Someone at the till. */
export type CafeGuest = { name: string; card: string }

/** An invented guest; no card network issues numbers that begin with 9. */
export const cafeGuest = (random: SeededRandom): CafeGuest => ({
  name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
  card: `9${String(random.between(0, 9_999_999)).padStart(7, '0')}${String(random.between(0, 99_999_999)).padStart(8, '0')}`,
})

/** Who comes to one branch: regulars, people who drop in now and then, and strangers. */
export class CafeCrowd {
  readonly #random: SeededRandom
  readonly #regulars: CafeGuest[]
  readonly #occasional: CafeGuest[]

  constructor(random: SeededRandom, visitsADay: number) {
    this.#random = random
    const people = (count: number) => Array.from({ length: Math.round(count) }, () => cafeGuest(random))
    this.#regulars = people(visitsADay * 0.9)
    this.#occasional = people(visitsADay * 5)
  }

  next(): CafeGuest {
    const kind = this.#random.next()
    if (kind < 0.5) return this.#random.pick(this.#regulars)
    return kind < 0.87 ? this.#random.pick(this.#occasional) : cafeGuest(this.#random)
  }
}
