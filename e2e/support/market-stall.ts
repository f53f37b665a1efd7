const products = [
  ['A100', 'Kaffeebecher Nordsee', '3,95'],
  ['A101', 'Teller groß', '12,50'],
  ['A102', 'Tischdecke, weiß', '1.024,00'],
  ['A103', 'Löffel', '0,85'],
] as const

const two = (number: number) => String(number).padStart(2, '0')

type Line = { order: string; time: string; sku: string; name: string; quantity: number; price: string; branch: string }

/** Sixty orders of two lines in the first two weeks of a month, as a German till writes them. */
function lines(month: number): Line[] {
  return Array.from({ length: 120 }, (_, index) => {
    const order = Math.floor(index / 2)
    const [sku, name, price] = products[(index + Math.floor(order / 7)) % products.length] ?? products[0]
    return {
      order: `${two(month)}-${1000 + order}`,
      time: `${two(1 + (order % 14))}.${two(month)}.2025 ${two(9 + (order % 9))}:${two((order * 7) % 60)}`,
      sku,
      name,
      quantity: 1 + (index % 3),
      price,
      branch: order % 2 === 0 ? 'Kiel' : 'Husum',
    }
  })
}

const latin = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(rows.map((row) => `${row.join(';')}\r\n`).join(''), 'latin1')

/** A file nobody has seen before: semicolons, decimal commas, thousands points, umlauts in Latin-1, its title first. */
export function stallFile(month: number): { name: string; mimeType: string; buffer: Buffer } {
  const header = ['Belegnummer', 'Datum', 'Artikelnummer', 'Bezeichnung', 'Menge', 'Einzelpreis', 'Filiale']
  const rows = lines(month).map((line) => [
    line.order,
    line.time,
    line.sku,
    line.name,
    line.quantity,
    line.price,
    line.branch,
  ])
  return { name: `kasse-${two(month)}.csv`, mimeType: 'text/csv', buffer: latin([header, ...rows]) }
}

/** The same till after an update: the price has another name and place, and a column is new. */
export function driftedStallFile(month: number): { name: string; mimeType: string; buffer: Buffer } {
  const header = ['Belegnummer', 'Datum', 'Artikelnummer', 'Bezeichnung', 'Preis', 'Menge', 'Filiale', 'Kasse']
  const rows = lines(month).map((line) => [
    line.order,
    line.time,
    line.sku,
    line.name,
    line.price,
    line.quantity,
    line.branch,
    'K1',
  ])
  return { name: `kasse-${two(month)}.csv`, mimeType: 'text/csv', buffer: latin([header, ...rows]) }
}

/** What a month's lines add up to, in pence. */
export const stallPence = (month: number): number =>
  lines(month).reduce(
    (sum, { quantity, price }) => sum + quantity * Number(price.replaceAll('.', '').replace(',', '')),
    0,
  )
