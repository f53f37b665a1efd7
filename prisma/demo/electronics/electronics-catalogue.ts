import type { SeededRandom } from '../seeded-random'

export type Gadget = {
  /** 19 digits, as a string: more than a floating-point number holds. */
  readonly id: string
  readonly categoryId: string
  /** Dotted path, outermost first; empty where the store never filed it. */
  readonly category: string
  /** Empty where unknown. */
  readonly brand: string
  readonly cents: number
  readonly popularity: number
}

type Kind = {
  readonly path: string
  readonly cents: number
  readonly weight: number
  readonly brands: readonly string[]
}

const kinds: readonly Kind[] = [
  {
    path: 'electronics.smartphone',
    cents: 26_900,
    weight: 20,
    brands: ['samsung', 'apple', 'xiaomi', 'oppo', 'huawei'],
  },
  {
    path: 'electronics.audio.headphone',
    cents: 5_400,
    weight: 14,
    brands: ['samsung', 'apple', 'jbl', 'sony', 'huawei'],
  },
  { path: 'electronics.tablet', cents: 16_200, weight: 5, brands: ['samsung', 'huawei', 'lenovo'] },
  { path: 'electronics.video.tv', cents: 33_000, weight: 6, brands: ['samsung', 'lg', 'artel', 'sony'] },
  { path: 'electronics.clocks', cents: 9_800, weight: 5, brands: ['apple', 'xiaomi', 'samsung'] },
  { path: 'computers.notebook', cents: 48_500, weight: 8, brands: ['asus', 'lenovo', 'hp', 'acer'] },
  { path: 'computers.peripherals.mouse', cents: 1_900, weight: 6, brands: ['logitech', 'hp', 'razer'] },
  { path: 'computers.peripherals.printer', cents: 13_900, weight: 3, brands: ['canon', 'hp', 'epson'] },
  { path: 'appliances.kitchen.refrigerators', cents: 41_600, weight: 5, brands: ['lg', 'samsung', 'bosch', 'beko'] },
  { path: 'appliances.kitchen.washer', cents: 32_400, weight: 5, brands: ['lg', 'samsung', 'bosch', 'indesit'] },
  { path: 'appliances.kitchen.kettle', cents: 2_100, weight: 9, brands: ['polaris', 'tefal', 'scarlett'] },
  { path: 'appliances.environment.vacuum', cents: 8_700, weight: 7, brands: ['samsung', 'karcher', 'philips'] },
  { path: 'appliances.personal.scales', cents: 1_600, weight: 3, brands: ['polaris', 'xiaomi'] },
  { path: 'furniture.kitchen.table', cents: 6_900, weight: 2, brands: [] },
  { path: '', cents: 3_300, weight: 14, brands: ['ava', 'polaris', 'pioneer'] },
]

const products = 900
const unbranded = 0.12

/** A 19-digit number, digit by digit. */
export const longId = (random: SeededRandom, start: string): string => {
  let id = start
  while (id.length < 19) id += String(random.between(0, 9))
  return id
}

/** Everything the store sells. */
export function electronicsCatalogue(random: SeededRandom): Gadget[] {
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0)
  return kinds.flatMap(({ path, cents, weight, brands }) => {
    const categoryId = longId(random, '2268105')
    return Array.from({ length: Math.round((products * weight) / all) }, () => ({
      id: longId(random, random.chance(0.6) ? '1515966' : '2273948'),
      categoryId,
      category: path,
      brand: brands.length === 0 || random.chance(unbranded) ? '' : random.pick(brands),
      cents: Math.max(99, Math.round(random.spread(cents, 0.55))),
      popularity: weight * random.spread(1, 1.1),
    }))
  })
}
