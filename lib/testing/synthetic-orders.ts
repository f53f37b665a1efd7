import { random as seeded } from './random'

/** One row of a gift wholesaler's file. */
export type SyntheticRow = { readonly order: string; readonly cells: readonly string[] }

export const SYNTHETIC_HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

const countries = ['United Kingdom', 'France', 'EIRE', 'Norway']
const names = ['LANTERN', 'T-LIGHT "HOLDER"', 'MUG, BLUE', 'CAFÉ TRAY', 'BUNTING']

/**
 * Rows as the gift wholesaler's files have them, the same for the same seed: guests, cancellations, stock corrections,
 * free lines, service codes, equal lines, orders with more than one time, customers with more than one country,
 * products with more than one name, and rows of neighbouring orders among one another (not of orders with equal lines:
 * equal parts with other rows between them would be a repeated order).
 */
export function syntheticRows(seed: number, orders: number): SyntheticRow[] {
  const random = seeded(seed).fraction
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const rows: { at: number; row: SyntheticRow }[] = []
  for (let n = 0; n < orders; n++) {
    const kind = random()
    const number = `${kind < 0.12 ? 'C' : kind < 0.14 ? 'A' : ''}${500_000 + n}`
    const customer = random() < 0.25 ? '' : String(12_000 + Math.floor(random() * 60))
    const country = pick(countries)
    const day = new Date(Date.UTC(2010, 11, 1) + Math.floor((n / orders) * 200) * 86_400_000)
    const hour = 8 + Math.floor(random() * 10)
    const minute = Math.floor(random() * 50)
    const lines = 1 + Math.floor(random() * 9)
    const equal = random() < 0.2
    for (let l = 0; l < lines; l++) {
      const again = equal && l > 0
      const sku = random() < 0.05 ? 'POST' : `S${Math.floor(random() * 40)}`
      const quantity = (1 + Math.floor(random() * 12)) * (kind < 0.12 || random() < 0.02 ? -1 : 1)
      const price = random() < 0.03 ? '0' : (Math.floor(random() * 5_000) / (random() < 0.1 ? 1000 : 100)).toString()
      const time = `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()} ${hour}:${String(minute + (random() < 0.1 ? l : 0)).padStart(2, '0')}`
      const name = `${pick(names)}${random() < 0.1 ? ' ' : ''}`
      const cells = again
        ? (rows[rows.length - 1]?.row.cells ?? [])
        : [number, sku, name, String(quantity), time, price, customer, country]
      rows.push({ at: equal ? n : n + random() * 2.5, row: { order: number, cells } })
    }
  }
  return rows.sort((left, right) => left.at - right.at).map(({ row }) => row)
}

/** The rows as a CSV file. */
export const syntheticFile = (rows: readonly SyntheticRow[]): string =>
  `${[SYNTHETIC_HEADER, ...rows.map(({ cells }) => cells.map(quoted).join(','))].join('\r\n')}\r\n`

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
