import type { SeededRandom } from '../seeded-random'
import type { GiftProduct } from './gift-catalogue'
import { type GiftOrder, momentOn } from './gift-orders'
import type { GiftRow } from './gift-row'
import { dayWeight, firstDay, lastDay } from './gift-season'

const stockNotes = ['?', 'damaged', 'wet', 'lost', 'check', 'thrown away', 'found', 'wrongly coded', 'smashed', '']
const badQuantities = ['1O', '12,5o', 'six', '#REF!']
const badTimes = ['13/45/2025 9:61', '0/0/2026', 'yesterday', '2/30/2026 10:15']

/** Stock corrections as their system books them: plain invoices without customer, price 0, remarks as names. */
export function stockCorrections(random: SeededRandom, products: readonly GiftProduct[]): GiftOrder[] {
  return Array.from({ length: 420 }, () => {
    let day = random.between(firstDay, lastDay)
    while (dayWeight(day) === 0) day = random.between(firstDay, lastDay)
    const at = momentOn(random, day)
    const row = {
      at,
      code: random.pick(products).code,
      description: random.pick(stockNotes),
      quantity: random.chance(0.8) ? -random.between(1, 240) : random.between(1, 60),
      pence: 0,
      customer: '',
      country: 'United Kingdom',
    }
    return { at, prefix: '', rows: [row] }
  })
}

/** Soils single cells of rows that have their number, in place. */
export function soilRows(random: SeededRandom, rows: GiftRow[]): void {
  for (const row of rows) {
    if (/[A-D]$/.test(row.code) && random.chance(0.012)) row.code = row.code.toLowerCase()
    if (random.chance(0.02)) row.description = ` ${row.description}  `
    if (row.invoice.startsWith('C') || row.pence === 0) continue
    const soil = random.next()
    if (soil < 0.0009) row.pence = 0
    else if (soil < 0.00097) row.quantity = random.pick(badQuantities)
    else if (soil < 0.00104) row.writtenAt = random.pick(badTimes)
    else if (soil < 0.003) row.at += 1
  }
}

/** Some rows were keyed twice: each such row stands again right behind itself. */
export const repeatRows = (random: SeededRandom, rows: readonly GiftRow[]): GiftRow[] =>
  rows.flatMap((row) => (random.chance(0.008) ? [row, { ...row }] : [row]))
