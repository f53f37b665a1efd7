import type { SeededRandom } from '../seeded-random'
import { calendarDay } from '../shop-time'
import { Weighted } from '../weighted'
import { categoryWeight, firstDay, lastDay, priceRise, promotion } from './gift-season'
import { colours, motifs, type Ware, wares } from './gift-words'

export type GiftProduct = {
  code: string
  name: string
  /** What the warehouse called it before, if it was renamed. */
  oldName?: string | undefined
  renamedOn: number
  category: Ware['category']
  pence: number
  popularity: number
  launchedOn: number
}

const productCount = 1450

/** All products; colours of one design share a number and differ in the letter behind it. */
export function giftCatalogue(random: SeededRandom): GiftProduct[] {
  const designs = random.shuffled(motifs.flatMap((motif) => wares.map((ware) => ({ motif, ware }))))
  const products: GiftProduct[] = []
  for (const [index, { motif, ware }] of designs.entries()) {
    if (products.length >= productCount) break
    const number = String(20_400 + index * 3)
    const variants = random.chance(0.22) ? random.shuffled(colours).slice(0, random.between(2, 4)) : []
    if (variants.length === 0) products.push(giftProduct(random, number, `${motif} ${ware.name}`, ware))
    for (const [letter, colour] of variants.entries()) {
      products.push(giftProduct(random, number + 'ABCD'.charAt(letter), `${motif} ${ware.name} ${colour}`, ware))
    }
  }
  return products
}

function giftProduct(random: SeededRandom, code: string, name: string, ware: Ware): GiftProduct {
  const renamed = random.chance(0.08)
  return {
    code,
    name,
    oldName: renamed ? name.replace(/^(\S+) /, '$1 DESIGN ') : undefined,
    renamedOn: random.between(firstDay + 90, lastDay - 90),
    category: ware.category,
    pence: Math.max(19, Math.round(random.spread(ware.pence, 0.18))),
    popularity: random.spread(1, 1.32),
    launchedOn: random.chance(0.35) ? random.between(firstDay, lastDay - 60) : firstDay,
  }
}

/** What one costs on a day, in pence, before any discount for quantity. */
export function priceOn(product: GiftProduct, dayNumber: number): number {
  const risen = dayNumber >= priceRise.from ? product.pence * priceRise.factor : product.pence
  return Math.max(1, Math.round(isPromoted(product, dayNumber) ? risen * promotion.factor : risen))
}

const isPromoted = (product: GiftProduct, dayNumber: number): boolean =>
  product.category === promotion.category && dayNumber >= promotion.from && dayNumber <= promotion.to

/** Draws products as wanted on a day: season, launches and the promotion included. */
export class GiftShelf {
  readonly #products: readonly GiftProduct[]
  readonly #byDay = new Map<number, Weighted<GiftProduct>>()

  constructor(products: readonly GiftProduct[]) {
    this.#products = products
  }

  draw(random: SeededRandom, dayNumber: number): GiftProduct {
    let wanted = this.#byDay.get(dayNumber)
    if (!wanted) {
      const { month } = calendarDay(dayNumber)
      wanted = new Weighted(this.#products, (product) =>
        product.launchedOn > dayNumber
          ? 0
          : product.popularity *
            categoryWeight(product.category, month) *
            (isPromoted(product, dayNumber) ? promotion.lift : 1),
      )
      this.#byDay.set(dayNumber, wanted)
    }
    return wanted.draw(random)
  }
}
