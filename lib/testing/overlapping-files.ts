import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { syntheticFile, syntheticRows } from './synthetic-orders'
import { tillFile } from './synthetic-till'

const ORDERS = 1_200
const SHARED = 400
const NIGHT_ROWS = 1_500

/**
 * Writes files of which each shares a third of its orders with the one before; every third is a café's night, with
 * names and card numbers. The same for the same seed.
 */
export function writeOverlappingFiles(folder: string, seed: number, count: number): string[] {
  const rows = syntheticRows(seed, ORDERS * count)
  const orders = [...new Set(rows.map(({ order }) => order))]
  return Array.from({ length: count }, (_, n) => {
    const file = path.join(folder, `night-${n}.csv`)
    const chosen = new Set(orders.slice(Math.max(0, n * ORDERS - SHARED), (n + 1) * ORDERS))
    const content =
      n % 3 === 2
        ? tillFile(seed + n, `Branch ${n}`, NIGHT_ROWS)
        : syntheticFile(rows.filter(({ order }) => chosen.has(order)))
    writeFileSync(file, content)
    return file
  })
}
