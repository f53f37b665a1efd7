import type { Field } from '@/lib/domain/field'
import type { Reading } from '@/lib/ingest/layouts/reading'

export type Finding = { code: string; kind: 'warning' | 'note'; columns: string[]; rows: number; text: string }

const MOST_KEYS = 200_000

/** What rows say that does not go together, or wants to be known: counted row by row. */
export function defineRowFindings({ columns }: Pick<Reading, 'columns'>) {
  const at = (field: Field) => columns.findIndex((column) => column.field === field)
  const name = (field: Field) => columns[at(field)]?.name ?? field
  const [quantityAt, priceAt, amountAt, orderAt, skuAt] = [
    at('quantity'),
    at('unitPrice'),
    at('amount'),
    at('order'),
    at('sku'),
  ]
  const counts = { corrections: 0, negativeQuantity: 0, free: 0, negativePrice: 0, amountDiffers: 0 }
  const negativeBy = new Map<string, number>()
  const spellings = new Map<string, string>()
  const otherCase = new Set<string>()

  function add(cells: readonly string[], numbers: Float64Array): void {
    const quantity = quantityAt < 0 ? 1 : (numbers[quantityAt] ?? Number.NaN)
    const price = priceAt < 0 ? Number.NaN : (numbers[priceAt] ?? Number.NaN)
    const amount = amountAt < 0 ? Number.NaN : (numbers[amountAt] ?? Number.NaN)
    if (quantity < 0 && price === 0) counts.corrections++
    else if (quantity < 0) {
      counts.negativeQuantity++
      const start = /^\p{L}/u.exec((cells[orderAt] ?? '').trim())?.[0] ?? ''
      negativeBy.set(start, (negativeBy.get(start) ?? 0) + 1)
    } else if (price === 0) counts.free++
    if (price < 0) counts.negativePrice++
    if (Math.abs(quantity * price - amount) > 0.011) counts.amountDiffers++
    if (skuAt >= 0) noteSpelling((cells[skuAt] ?? '').trim())
  }

  function noteSpelling(sku: string): void {
    const plain = sku.toLowerCase()
    const known = spellings.get(plain)
    if (known === undefined) {
      if (spellings.size < MOST_KEYS) spellings.set(plain, sku)
    } else if (known !== sku) otherCase.add(plain)
  }

  function findings(): Finding[] {
    const [quantity, price] = [name('quantity'), name('unitPrice')]
    const found: (Finding | null)[] = [
      finding(
        'stock-corrections',
        'note',
        [quantity, price],
        counts.corrections,
        (rows) => `${rows} a negative quantity and price 0; they look like stock corrections.`,
      ),
      returns(),
      finding(
        'price-zero',
        'note',
        [price],
        counts.free,
        (rows) => `${rows} price 0; they look like things given away.`,
      ),
      finding('price-negative', 'warning', [price], counts.negativePrice, (rows) => `${rows} a negative price.`),
      finding(
        'amount-differs',
        'warning',
        [quantity, price, name('amount')],
        counts.amountDiffers,
        (rows) => `${rows} an amount that is not quantity × price.`,
      ),
      otherCase.size === 0
        ? null
        : {
            code: 'case-differs',
            kind: 'note',
            columns: [name('sku')],
            rows: otherCase.size,
            text: `${otherCase.size.toLocaleString('en')} product numbers differ only in capital and small letters; they are kept apart.`,
          },
    ]
    return found.filter((each) => each !== null)
  }

  /** Negative quantities with a price; by the letter that nearly all of their order numbers begin with, if there is one. */
  function returns(): Finding | null {
    const [start = '', rows = 0] = [...negativeBy].sort(([, left], [, right]) => right - left)[0] ?? []
    const lettered = start !== '' && rows > counts.negativeQuantity * 0.95
    const what = lettered
      ? `, nearly all in orders whose number begins with ${start}; they look like cancellations`
      : '; they look like returns'
    return finding(
      'negative-quantity',
      'note',
      [name('quantity')],
      counts.negativeQuantity,
      (text) => `${text} a negative quantity${what}.`,
    )
  }

  return { add, findings }
}

function finding(
  code: string,
  kind: Finding['kind'],
  columns: string[],
  rows: number,
  text: (rows: string) => string,
): Finding | null {
  if (rows === 0) return null
  return {
    code,
    kind,
    columns,
    rows,
    text: text(`${rows.toLocaleString('en')} ${rows === 1 ? 'row has' : 'rows have'}`),
  }
}
