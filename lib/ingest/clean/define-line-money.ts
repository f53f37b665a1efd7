import { divideDecimals, multiplyDecimals } from '@/lib/domain/decimal'
import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { LineMoney } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import { defineNumberCell, MONEY_ROOM, outOfRoom, QUANTITY_ROOM, toNumberCell } from './define-number-cell'
import { defineSigns } from './define-signs'
import { isNothing } from './is-nothing'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import {
  MONEY_PLACES,
  negated,
  QUANTITY_PLACES,
  type Scaled,
  scaled,
  scaledPlain,
  scaledSize,
  scaledText,
} from './scaled'

/** Prices of so many places, times quantities, are of the places of money. */
const PRICE_PLACES = MONEY_PLACES - QUANTITY_PLACES
const HOLDS_SOME = /[1-9]/
/** Amounts are rounded to this. */
const CENT = 10 ** (MONEY_PLACES - 2)
const TO_MONEY = 10 ** (MONEY_PLACES - PRICE_PLACES)

/** Reads quantity, unit price and amount: quantity is one where no column says it, and price and amount make each other. */
export function defineLineMoney(reading: Reading, tally: CleaningTally, reasons: Reasons) {
  const at = (field: Field) => columnPlace(reading, field)
  const sign = (field: Field) => reading.columns[at(field)]?.decimalSign ?? '.'
  const quantityAt = at('quantity')
  const priceAt = at('unitPrice')
  const amountAt = at('amount')
  const refundAt = at('refund')
  const isDivided = reading.columns[priceAt]?.divideBy !== undefined
  const quantitySign = sign('quantity')
  const priceSign = sign('unitPrice')
  const quantityCell = defineNumberCell(quantityAt, reading, QUANTITY_ROOM, tally, reasons)
  const priceCell = defineNumberCell(priceAt, reading, MONEY_ROOM, tally, reasons)
  const amountCell = defineNumberCell(amountAt, reading, MONEY_ROOM, tally, reasons)

  const inOneSign = defineSigns(reading.layout, tally, reasons)

  const missing = (rule: string, row: number, column: number) =>
    new Rejection(rule, reasons.cell(row, column, '', 'is empty. Fill it in and upload the row again.'))

  /** Of cells in their plainest form: computed, since finding what was computed before takes longer. */
  function ofPlain(quantityText: string, priceText: string): LineMoney | null {
    const quantity = scaledPlain(quantityText, quantitySign, QUANTITY_PLACES)
    const price = scaledPlain(priceText, priceSign, PRICE_PLACES)
    const amount = quantity * price
    const unitPrice = price * TO_MONEY
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(unitPrice)) return null
    // Not −0.
    return { quantity, unitPrice, amount: amount + 0 }
  }

  function ofPrice(quantityText: string, priceText: string, row: number): LineMoney | Rejection {
    const plain = isDivided ? null : ofPlain(quantityText, priceText)
    if (plain !== null) return plain
    const quantity = quantityCell(quantityText, row)
    if (quantity instanceof Rejection) return quantity
    const unitPrice = priceCell(priceText, row)
    if (unitPrice instanceof Rejection) return unitPrice
    const exact = multiplyDecimals(quantity.value, unitPrice.value)
    const tooMuch = outOfRoom(exact, MONEY_ROOM)
    if (tooMuch !== null) return new Rejection(tooMuch.rule, reasons.row(row, `quantity × price ${tooMuch.problem}`))
    return { quantity: quantity.scaled, unitPrice: unitPrice.scaled, amount: scaled(exact, MONEY_PLACES) }
  }

  /** The amount that stands beside quantity and price. */
  function statedAmount(amountText: string, row: number): Scaled | null {
    if (amountAt < 0 || isNothing(amountText)) return null
    const stated = amountCell(amountText, row)
    return stated instanceof Rejection ? null : stated.scaled
  }

  function noteDifference(amount: Scaled, stated: Scaled, amountText: string, row: number): void {
    if (scaledSize(stated) === scaledSize(amount)) return
    const taken = scaledText(amount, MONEY_PLACES)
    const difference = `${reasons.quoted(amountAt, amountText)} is not quantity × price; ${taken} was taken.`
    tally.add('amount-differs', row, difference)
  }

  /** Whether what was paid is quantity × price to the cent: of weights and litres the rounded amount is on the receipt. */
  const isRounded = (product: Scaled, stated: Scaled): boolean =>
    typeof product === 'number' &&
    typeof stated === 'number' &&
    product !== stated &&
    product % CENT !== 0 &&
    stated % CENT === 0 &&
    Math.abs(product - stated) <= CENT / 2

  function ofAmount(quantityText: string, amountText: string, row: number): LineMoney | Rejection {
    const quantity = quantityCell(quantityText, row)
    if (quantity instanceof Rejection) return quantity
    const amount = amountCell(amountText, row)
    if (amount instanceof Rejection) return amount
    const price = divideDecimals(amount.value, quantity.value, MONEY_PLACES)
    if (price === null && amount.value.units !== 0n) {
      const problem = 'is an amount for a quantity of 0. Correct one of them and upload the row again.'
      return new Rejection('quantity-zero', reasons.cell(row, amountAt, amountText, problem))
    }
    const unitPrice = price === null ? amount : toNumberCell(price, MONEY_ROOM)
    return { quantity: quantity.scaled, unitPrice: unitPrice.scaled, amount: amount.scaled }
  }

  /** Of amounts in two columns, the one of what was given back. */
  function ofRefund(quantityText: string, refundText: string, row: number): LineMoney | Rejection {
    const money = ofAmount(quantityText, refundText, row)
    if (money instanceof Rejection) return money
    const [quantity, amount] = [scaledSize(money.quantity), scaledSize(money.amount)]
    const back = { quantity: negated(quantity), unitPrice: scaledSize(money.unitPrice), amount: negated(amount) }
    return inOneSign(back, null, row)
  }

  return (cells: readonly string[], row: number): LineMoney | Rejection => {
    const quantityText = quantityAt < 0 ? '1' : (cells[quantityAt] ?? '')
    if (isNothing(quantityText)) return missing('quantity-missing', row, quantityAt)
    const priceText = priceAt < 0 ? '' : (cells[priceAt] ?? '')
    const amountText = amountAt < 0 ? '' : (cells[amountAt] ?? '')
    const isPriced = priceAt >= 0 && !isNothing(priceText)
    if (!isPriced && (amountAt < 0 || isNothing(amountText))) {
      const refundText = refundAt < 0 ? '' : (cells[refundAt] ?? '')
      if (HOLDS_SOME.test(refundText)) return ofRefund(quantityText, refundText, row)
      const quantity = quantityCell(quantityText, row)
      if (quantity instanceof Rejection) return quantity
      return missing('price-missing', row, priceAt < 0 ? amountAt : priceAt)
    }
    const money = isPriced ? ofPrice(quantityText, priceText, row) : ofAmount(quantityText, amountText, row)
    if (money instanceof Rejection) return money
    const stated = isPriced ? statedAmount(amountText, row) : null
    if (stated === null) return inOneSign(money, null, row)
    if (isRounded(money.amount, stated)) return inOneSign({ ...money, amount: stated }, stated, row)
    noteDifference(money.amount, stated, amountText, row)
    return inOneSign(money, stated, row)
  }
}
