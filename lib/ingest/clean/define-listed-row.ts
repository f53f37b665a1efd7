import { addDecimals, type Decimal, decimalText, equalDecimals, multiplyDecimals } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Field } from '@/lib/ingest/layouts/layout'
import type { ReadColumn, Reading } from '@/lib/ingest/layouts/reading'
import type { CleanedLine } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineLineRow, type RowContent } from './define-line-row'
import { hash53 } from './hash'
import type { ListedItem } from './listed-item'
import { readListedItems } from './read-listed-items'
import { readNumber } from './read-number'
import { defineReasons, type Reasons } from './reasons'
import { Rejection } from './rejection'

const ZERO: Decimal = { units: 0n, scale: 0 }
/** What a basket says item by item. */
const OF_AN_ITEM: readonly Field[] = ['basket', 'sku', 'description', 'quantity', 'unitPrice', 'amount', 'total']
/** Of the whole order: they count with its first item. */
const ONCE: readonly Field[] = ['discount', 'tax', 'cost']

/** Cleans rows that are an order each, with its items, their numbers and prices in one cell. */
export function defineListedRow(
  reading: Reading,
  workspace: CleaningWorkspace,
  tally: CleaningTally,
  reasons: Reasons,
): (cells: readonly string[], row: number) => RowContent | Rejection {
  const { columns, layout } = reading
  const basketAt = columnPlace(reading, 'basket')
  const statedAt = Math.max(columnPlace(reading, 'total'), columnPlace(reading, 'amount'))
  const sign = columns[statedAt < 0 ? basketAt : statedAt]?.decimalSign ?? '.'
  const kept = columns.map((column) =>
    column.field !== null && OF_AN_ITEM.includes(column.field) ? { ...column, field: null } : column,
  )
  const own = (field: Field, name: string): ReadColumn => ({ name, field, personal: false, decimalSign: sign })
  const ofItem = [own('quantity', 'number'), own('unitPrice', 'price'), own('amount', 'price')]
  const cleaning = (...names: ReadColumn[]) => {
    const asLines: Reading = { ...reading, columns: [...kept, ...names, ...ofItem] }
    return defineLineRow(asLines, workspace, tally, defineReasons(asLines))
  }
  const byName = cleaning(own('description', 'item'))
  const byNumber = cleaning(own('sku', 'item'), own('description', 'item'))
  const nameless = cleaning()
  const once = columns.flatMap(({ field }, place) => (field !== null && ONCE.includes(field) ? [place] : []))
  const plain = once.length === 0 && !columns.some(({ field }) => field === 'orderShipping' || field === 'shipping')

  return (cells, row) => {
    const basket = cells[basketAt] ?? ''
    const listed = readListedItems(basket, sign)
    if (listed === null) {
      const problem = 'is not a list of items with prices. Correct it and upload the row again.'
      return new Rejection('basket-unreadable', reasons.cell(row, basketAt, basket, problem))
    }
    const statedText = statedAt < 0 ? '' : (cells[statedAt] ?? '').trim()
    const stated = statedText === '' ? null : readNumber(statedText, sign)
    const items = withPrices(listed, statedText)
    const unpriced = items === null
    if (unpriced)
      tally.add('basket-without-prices', row, reasons.row(row, `${listed.length} items and one sum of all.`))
    const sums = sumsOf(items ?? [], sign)
    // A price in brackets is of one or of all; the total tells.
    const ofAll = stated !== null && !equalDecimals(sums.ofEach, stated) && equalDecimals(sums.asWritten, stated)
    if (plain && !unpriced && stated !== null && !ofAll && !equalDecimals(sums.ofEach, stated)) {
      const problem = `${reasons.quoted(statedAt, statedText)} is not the sum of the items; kept as stated.`
      tally.add('basket-total-differs', row, problem)
    }
    const rest = cells.map((cell, place) => (once.includes(place) ? '' : cell))
    const lines: CleanedLine[] = []
    let order: RowContent['order'] | null = null
    for (const { name, sku, quantity, price, amount } of items ?? [{ ...SUM_OF_ALL, amount: statedText }]) {
      const prices = price === '' ? ['', amount ?? ''] : ofAll ? ['', price] : [price, '']
      const names = unpriced ? [] : sku === undefined ? [name] : [sku, name === sku ? '' : name]
      const clean = unpriced ? nameless : sku === undefined ? byName : byNumber
      const content = clean([...(order === null ? cells : rest), ...names, quantity, ...prices], row)
      if (content instanceof Rejection) return content
      order ??= content.order
      lines.push(...content.lines)
    }
    if (order === null) return new Rejection('basket-unreadable', reasons.cell(row, basketAt, basket, 'is empty.'))
    const statedTotal = stated === null ? null : decimalText(stated)
    if (layout.orderKey !== 'derived' || order.orderNumber !== null) return { order: { ...order, statedTotal }, lines }
    const said = [order.branch ?? '', order.customer ?? '', ...lines.map(({ lineKey }) => String(lineKey))]
    const time = lines[0]?.time.replace(/\D/g, '') ?? ''
    return { order: { ...order, statedTotal, keyBase: `${time}-${hash53(said, statedText).toString(36)}` }, lines }
  }
}

const SUM_OF_ALL: ListedItem = { name: '', quantity: '1', price: '' }

/**
 * The items, if each has a price or an amount, or the only one has that of the order; else null: how a sum is shared among
 * several things nobody knows.
 */
function withPrices(items: readonly ListedItem[], stated: string): readonly ListedItem[] | null {
  const [only, ...more] = items
  if (items.every(({ price, amount }) => price !== '' || amount !== undefined)) return items
  return only !== undefined && more.length === 0 && stated !== '' ? [{ ...only, amount: stated }] : null
}

function sumsOf(items: readonly ListedItem[], sign: '.' | ','): { ofEach: Decimal; asWritten: Decimal } {
  let ofEach = ZERO
  let asWritten = ZERO
  for (const { quantity, price, amount = '' } of items) {
    if (price === '') {
      const all = readNumber(amount, sign) ?? ZERO
      ofEach = addDecimals(ofEach, all)
      asWritten = addDecimals(asWritten, all)
      continue
    }
    const each = readNumber(price, sign) ?? ZERO
    asWritten = addDecimals(asWritten, each)
    ofEach = addDecimals(ofEach, multiplyDecimals(readNumber(quantity, sign) ?? ZERO, each))
  }
  return { ofEach, asWritten }
}
