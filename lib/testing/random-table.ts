import type { Random } from './random'

const WORDS = ['kettle', 'lamp', 'oak shelf', 'wool rug', 'mug', 'copper pan', 'tent', 'rope', 'bench', 'mirror']
const PLACES = ['Leeds', 'York', 'Köln', 'Besançon', 'Málaga', 'Århus', 'Bath', 'Hull']

/** A table as shops have them, header first: numbers, dates, codes, names and sentences with awkward characters. */
export function randomTable(chance: Random, rowCount: number): string[][] {
  const columns = [
    () => ['order_no', (i: number) => String(100_000 + i)] as const,
    () => ['sold_at', () => `2023-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))} ${clock(chance)}`] as const,
    () => ['day', () => `${two(chance.whole(1, 28))}/${two(chance.whole(1, 12))}/2023`] as const,
    () => ['sku', () => `${chance.pick(['AB', 'CD', 'XY'])}-${chance.whole(1000, 9999)}`] as const,
    () => ['item', () => sentence(chance)] as const,
    () => ['qty', () => String(chance.whole(1, 60))] as const,
    () => ['unit_price', () => (chance.whole(1, 99_999) / 100).toFixed(2)] as const,
    () => ['place', () => chance.pick(PLACES)] as const,
    () => ['email', () => `user${chance.whole(1, 999)}@example.test`] as const,
    () => ['note', () => (chance.chance(0.6) ? '' : sentence(chance))] as const,
  ]
  const chosen = columns.filter((_, i) => i < 2 || i === 6 || chance.chance(0.7)).map((column) => column())
  const rows = Array.from({ length: rowCount }, (_, i) => chosen.map(([, cell]) => cell(i)))
  return [chosen.map(([name]) => name), ...rows]
}

const two = (number: number) => String(number).padStart(2, '0')
const clock = (chance: Random) => `${two(chance.whole(0, 23))}:${two(chance.whole(0, 59))}`

function sentence(chance: Random): string {
  const words = Array.from({ length: chance.whole(1, 4) }, () => chance.pick(WORDS))
  const text = words.join(chance.pick([' ', ' ', ', ', ' and ', '; ']))
  const end = chance.pick(['', '', '', ' 24"', " (men's)", ' "best"', ', large', ' & more', '\nsecond line'])
  return text.charAt(0).toUpperCase() + text.slice(1) + end
}
