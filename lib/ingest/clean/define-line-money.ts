import { type Decimal, decimalText, divideDecimals, equalDecimals, multiplyDecimals } from '@/lib/domain/decimal'
import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import { defineNumberCell, MONEY_ROOM, type NumberCell, outOfRoom, QUANTITY_ROOM } from './define-number-cell'
import { isNothing } from './is-nothing'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'

/** So many products of a quantity and a price are remembered. */
const REMEMBERED = 50_000
const ONE: NumberCell = { value: { units: 1n, scale: 0 }, text: '1' }

/** What a row says was sold and for how much. `amount` is exact; a price that was not given is that amount by quantity. */
export type LineMoney = {
  readonly quantity: NumberCell
  readonly unitPrice: NumberCell
  readonly amount: string
}

/** Reads quantity, unit price and amount: quantity is one where no column says it, and price and amount make each other. */
export function defineLineMoney(reading: Reading, tally: CleaningTally, reasons: Reasons) {
  const at = (field: Field) => columnPlace(reading, field)
  const sign = (field: Field) => reading.columns[at(field)]?.decimalSign ?? '.'
  const quantityAt = at('quantity')
  const priceAt = at('unitPrice')
  const amountAt = at('amount')
  const quantityCell = defineNumberCell(quantityAt, sign('quantity'), QUANTITY_ROOM, reasons)
  const priceCell = defineNumberCell(priceAt, sign('unitPrice'), MONEY_ROOM, reasons)
  const amountCell = defineNumberCell(amountAt, sign('amount'), MONEY_ROOM, reasons)
  const productOf = defineProducts()

  const missing = (rule: string, row: number, column: number) =>
    new Rejection(rule, reasons.cell(row, column, '', 'is empty. Fill it in and upload the row again.'))

  function ofPrice(quantity: NumberCell, priceText: string, amountText: string, row: number): LineMoney | Rejection {
    const unitPrice = priceCell(priceText, row)
    if (unitPrice instanceof Rejection) return unitPrice
    const { exact, tooMuch, money } = productOf(quantity, unitPrice)
    if (tooMuch !== null) return new Rejection(tooMuch.rule, reasons.row(row, `quantity × price ${tooMuch.problem}`))
    if (amountAt >= 0 && !isNothing(amountText)) noteDifference(exact, amountText, row)
    return money
  }

  function noteDifference(exact: Decimal, amountText: string, row: number): void {
    const stated = amountCell(amountText, row)
    if (stated instanceof Rejection || equalDecimals(stated.value, exact)) return
    tally.add(
      'amount-differs',
      row,
      `${reasons.quoted(amountAt, amountText)} is not quantity × price; ${decimalText(exact)} was taken.`,
    )
  }

  function ofAmount(quantity: NumberCell, amountText: string, row: number): LineMoney | Rejection {
    const amount = amountCell(amountText, row)
    if (amount instanceof Rejection) return amount
    const price = divideDecimals(amount.value, quantity.value, MONEY_ROOM.places)
    if (price === null && amount.value.units !== 0n) {
      const problem = 'is an amount for a quantity of 0. Correct one of them and upload the row again.'
      return new Rejection('quantity-zero', reasons.cell(row, amountAt, amountText, problem))
    }
    const unitPrice = price ?? amount.value
    return { quantity, unitPrice: { value: unitPrice, text: decimalText(unitPrice) }, amount: amount.text }
  }

  return (cells: readonly string[], row: number): LineMoney | Rejection => {
    const quantityText = quantityAt < 0 ? '' : (cells[quantityAt] ?? '')
    if (quantityAt >= 0 && isNothing(quantityText)) return missing('quantity-missing', row, quantityAt)
    const quantity = quantityAt < 0 ? ONE : quantityCell(quantityText, row)
    if (quantity instanceof Rejection) return quantity
    const priceText = priceAt < 0 ? '' : (cells[priceAt] ?? '')
    const amountText = amountAt < 0 ? '' : (cells[amountAt] ?? '')
    if (priceAt >= 0 && !isNothing(priceText)) return ofPrice(quantity, priceText, amountText, row)
    if (amountAt < 0 || isNothing(amountText)) return missing('price-missing', row, priceAt < 0 ? amountAt : priceAt)
    return ofAmount(quantity, amountText, row)
  }
}

type Product = { readonly exact: Decimal; readonly tooMuch: ReturnType<typeof outOfRoom>; readonly money: LineMoney }

/** Quantity × price. Cells that say the same are one object, and few pairs of them make up most of a file. */
function defineProducts(): (quantity: NumberCell, unitPrice: NumberCell) => Product {
  let known = new Map<NumberCell, Map<NumberCell, Product>>()
  let held = 0
  return (quantity, unitPrice) => {
    const ofPrice = known.get(unitPrice)
    const found = ofPrice?.get(quantity)
    if (found !== undefined) return found
    const exact = multiplyDecimals(quantity.value, unitPrice.value)
    const money = { quantity, unitPrice, amount: decimalText(exact) }
    const product = { exact, tooMuch: outOfRoom(exact, MONEY_ROOM), money }
    if (held >= REMEMBERED) {
      known = new Map()
      held = 0
    }
    held++
    const kept = known.get(unitPrice) ?? new Map<NumberCell, Product>()
    known.set(unitPrice, kept.set(quantity, product))
    return product
  }
}
