import { addDecimals, type Decimal, parseDecimal } from '@/lib/domain/decimal'
import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { LineKind } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleanedLine, SaidProduct } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { RowContent } from './define-line-row'
import { defineNumberCell, MONEY_ROOM, type NumberCell } from './define-number-cell'
import { defineRefundTax } from './define-refund-tax'
import { isNothing } from './is-nothing'
import { lineKey } from './line-key'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { isBelowZero, MONEY_PLACES, negated, QUANTITY_PLACES, scaled, scaledSize, scaledText } from './scaled'

const NOTHING: Decimal = { units: 0n, scale: 0 }
const ONE = 10 ** QUANTITY_PLACES

type CleanRow = (cells: readonly string[], row: number) => RowContent | Rejection
type Charge = { readonly field: Field; readonly sku: string; readonly name: string; readonly oncePerOrder: boolean }

const CHARGES: readonly Charge[] = [
  { field: 'shipping', sku: 'shipping', name: 'Shipping', oncePerOrder: false },
  { field: 'orderShipping', sku: 'shipping', name: 'Shipping', oncePerOrder: true },
  { field: 'refund', sku: 'refund', name: 'Refund', oncePerOrder: false },
  { field: 'orderRefund', sku: 'refund', name: 'Refund', oncePerOrder: true },
]

const toProduct = ({ sku, name }: Charge): SaidProduct => ({
  ...{ sku, productKind: 'service', alias: name },
  ...{ brand: null, category: null, number: 0 },
})

/**
 * Adds what a row says of shipping and refunds as lines of their own, of services: shipping is sold, a refund is a return.
 * What was taken off the whole order is a discount of its first line.
 * What concerns the whole order counts on the first of its rows that follow each other. Call it with every row, in order.
 */
export function withCharges(clean: CleanRow, reading: Reading, tally: CleaningTally, reasons: Reasons): CleanRow {
  const charges = CHARGES.flatMap((charge) => {
    const place = columnPlace(reading, charge.field)
    if (place < 0) return []
    const read = defineNumberCell(place, reading, MONEY_ROOM, tally, reasons)
    return [{ ...charge, product: toProduct(charge), place, read }]
  })
  const withoutTax = defineRefundTax(reading)
  const discountAt = columnPlace(reading, 'orderDiscount')
  const discount = defineNumberCell(discountAt, reading, MONEY_ROOM, tally, reasons)
  if (charges.length === 0 && discountAt < 0) return clean
  const paidAt = [columnPlace(reading, 'amount'), columnPlace(reading, 'unitPrice')].filter((place) => place >= 0)
  /** A refund in the place of an amount is the row's own. */
  const isInstead = (cells: readonly string[]) => paidAt.every((place) => isNothing(cells[place] ?? ''))
  let orderBefore = ''
  return (cells, row) => {
    const content = clean(cells, row)
    if (content instanceof Rejection) return content
    const { order, lines } = content
    const [first] = lines
    const begins = order.keyBase !== orderBefore
    orderBefore = order.keyBase
    if (first === undefined) return content
    const added: CleanedLine[] = []
    for (const { oncePerOrder, place, read, product, field } of charges) {
      const cell = cells[place] ?? ''
      if ((oncePerOrder && !begins) || isNothing(cell) || (field === 'refund' && isInstead(cells))) continue
      const money = read(cell, row)
      if (money instanceof Rejection) return money
      if (money.value.units === 0n) continue
      const refund = field === 'refund' || field === 'orderRefund'
      added.push(toLine(first, product, refund, refund ? withoutTax(money, cells) : money, order.counted))
    }
    const off = cells[discountAt] ?? ''
    if (discountAt < 0 || !begins || isNothing(off))
      return added.length === 0 ? content : withLines(content, lines, added)
    const money = discount(off, row)
    if (money instanceof Rejection) return money
    return withLines(content, [withDiscount(first, money), ...lines.slice(1)], added)
  }
}

const withLines = (content: RowContent, lines: readonly CleanedLine[], added: readonly CleanedLine[]): RowContent => ({
  ...content,
  lines: [...lines, ...added],
})

/** What was taken off an order stands with its first line, beside what was taken off the line itself. */
function withDiscount(line: CleanedLine, { value }: NumberCell): CleanedLine {
  const own = parseDecimal(scaledText(line.discount, MONEY_PLACES)) ?? NOTHING
  const size = value.units < 0n ? { ...value, units: -value.units } : value
  return { ...line, discount: scaled(addDecimals(own, size), MONEY_PLACES) }
}

/** A refund is written with or without a minus; shipping that is given back has one. */
function toLine(
  of: CleanedLine,
  product: SaidProduct,
  refund: boolean,
  money: NumberCell,
  counted: boolean,
): CleanedLine {
  const unitPrice = scaledSize(money.scaled)
  const back = refund || isBelowZero(money.scaled)
  const quantity = back ? -ONE : ONE
  const amount = back ? negated(unitPrice) : unitPrice
  const kind: LineKind = !counted ? 'uncounted' : back ? 'return' : 'sale'
  return {
    ...of,
    product,
    kind,
    quantity,
    unitPrice,
    amount,
    discount: 0,
    tax: 0,
    cost: null,
    lineKey: lineKey(product.sku, quantity, unitPrice, amount, kind),
  }
}
