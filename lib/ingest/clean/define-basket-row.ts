import { addDecimals, type Decimal, equalDecimals } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleanedLine, SaidProduct } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineLineKind, defineProductKind } from './define-kinds'
import type { RowContent } from './define-line-row'
import { defineNumberCell, MONEY_ROOM, type NumberCell } from './define-number-cell'
import { defineTextLimit, isTooLong, tooLong } from './define-text-limit'
import { defineTimeCell } from './define-time-cell'
import { hash53 } from './hash'
import { lineKey } from './line-key'
import { cardCustomer, readCard } from './personal-cell'
import { readItemBasket, readTripleBasket } from './read-basket'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { detach, remember } from './remember'
import { MONEY_PLACES, QUANTITY_PLACES, scaledText } from './scaled'

const ONE = 10 ** QUANTITY_PLACES
const ZERO: Decimal = { units: 0n, scale: 0 }

/** Cleans rows that are a whole order each, with its items in one cell and no order number. */
export function defineBasketRow(
  reading: Reading,
  workspace: CleaningWorkspace,
  tally: CleaningTally,
  reasons: Reasons,
) {
  const { layout } = reading
  const at = {
    time: columnPlace(reading, 'time'),
    branch: columnPlace(reading, 'branch'),
    basket: columnPlace(reading, 'basket'),
    total: columnPlace(reading, 'total'),
    payment: columnPlace(reading, 'payment'),
    card: columnPlace(reading, 'card'),
  }
  const triples = layout.columns.some(({ shape }) => shape === 'triple-basket')
  const readBasket = triples ? readTripleBasket : readItemBasket
  const textLimit = defineTextLimit(reading, reasons)
  const timeCell = defineTimeCell(at.time, reading, workspace, tally, reasons)
  const priceCell = defineNumberCell(at.basket, reading, MONEY_ROOM, tally, reasons)
  const totalCell = defineNumberCell(at.total, reading, MONEY_ROOM, tally, reasons)
  const ownText = remember(detach)
  const lineKind = defineLineKind(layout)
  const productKind = defineProductKind(layout)
  const productOf = remember(
    (sku): SaidProduct => ({
      sku,
      productKind: productKind(sku),
      alias: sku,
      brand: null,
      category: null,
      number: 0,
    }),
  )

  function customerOf(cells: readonly string[], payment: string, row: number): string | null {
    if (at.card < 0 || payment !== layout.cardPayment) return null
    const card = readCard(cells[at.card] ?? '')
    const column = reading.columns[at.card]?.name ?? 'card'
    if (card.is === 'damaged') tally.add('damaged-id', row, `${column} is not a card number: the order is a guest's.`)
    if (card.is === 'empty') tally.add('card-missing', row, `${column} is empty: the order is a guest's.`)
    return cardCustomer(card, workspace.pseudonym)
  }

  function lineOf(sku: string, price: NumberCell, time: string): CleanedLine {
    const kind = lineKind('', ONE, price.scaled)
    return {
      product: productOf(sku),
      kind,
      quantity: ONE,
      unitPrice: price.scaled,
      amount: price.scaled,
      discount: 0,
      tax: 0,
      cost: null,
      time,
      lineKey: lineKey(sku, ONE, price.scaled, price.scaled, kind),
    }
  }

  return (cells: readonly string[], row: number): RowContent | Rejection => {
    const overlong = textLimit(cells, row)
    if (overlong !== null) return overlong
    const time = timeCell(cells[at.time] ?? '', row)
    if (time instanceof Rejection) return time
    const branch = ownText((cells[at.branch] ?? '').trim())
    if (branch === '') {
      return new Rejection(
        'branch-missing',
        reasons.cell(row, at.branch, '', 'is empty. Fill it in and upload the row again.'),
      )
    }
    const payment = (cells[at.payment] ?? '').trim().toUpperCase()
    if (layout.payments.length > 0 && !layout.payments.includes(payment)) {
      const problem = `is none of ${layout.payments.join(', ')}. Correct it and upload the row again.`
      return new Rejection('payment-unreadable', reasons.cell(row, at.payment, cells[at.payment] ?? '', problem))
    }
    const basket = cells[at.basket] ?? ''
    const read = readBasket(basket)
    if (read === null) {
      const problem = 'is not a list of items with prices. Correct it and upload the row again.'
      return new Rejection('basket-unreadable', reasons.cell(row, at.basket, basket, problem))
    }
    const lines: CleanedLine[] = []
    let sum = ZERO
    for (const { sku, price } of read) {
      if (isTooLong(sku)) return tooLong(reasons, row, at.basket, basket)
      if (price === '') {
        const problem = 'has an item without a price. Fill it in and upload the row again.'
        return new Rejection('price-missing', reasons.cell(row, at.basket, basket, problem))
      }
      const money = priceCell(price, row)
      if (money instanceof Rejection) return money
      sum = addDecimals(sum, money.value)
      lines.push(lineOf(sku, money, time.text))
    }
    const totalText = cells[at.total] ?? ''
    const total = totalText.trim() === '' ? null : totalCell(totalText, row)
    if (total instanceof Rejection) return total
    if (total !== null && !equalDecimals(total.value, sum)) {
      tally.add(
        'basket-total-differs',
        row,
        `${reasons.quoted(at.total, totalText)} is not the sum of the items; kept as stated.`,
      )
    }
    const statedTotal = total?.text ?? null
    const items = lines.flatMap(({ product, unitPrice }) => [product.sku, scaledText(unitPrice, MONEY_PLACES)])
    const said = [branch, time.text, ...items, statedTotal ?? '']
    return {
      order: {
        keyBase: `${time.text.replace(/\D/g, '')}-${hash53(said, payment).toString(36)}`,
        orderNumber: null,
        branch,
        customer: customerOf(cells, payment, row),
        country: null,
        currency: workspace.currency,
        payment,
        utcOffset: time.utcOffset,
        statedTotal,
        status: null,
        counted: true,
        rest: null,
      },
      lines,
    }
  }
}
