import type { Field } from '@/lib/domain/field'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleanedLine, CleanedOrder, LineMoney } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineCustomerCell } from './define-customer-cell'
import { defineIdCell } from './define-id-cell'
import { defineLineKind, typesOfKind } from './define-kinds'
import { defineLineMoney } from './define-line-money'
import { defineNumberCell, MONEY_ROOM, type NumberCell } from './define-number-cell'
import { defineOrderRest } from './define-order-rest'
import { defineProductCells } from './define-product-cells'
import { defineTextLimit } from './define-text-limit'
import { defineTimeCell } from './define-time-cell'
import { defineFillDown } from './fill-down'
import { toFiscalDay } from './fiscal-day'
import { hash53 } from './hash'
import { isNothing } from './is-nothing'
import { lineKey } from './line-key'
import { orderKey } from './order-key'
import { definePercentOff } from './percent-off'
import { defineClock } from './read-clock'
import { isDamagedId } from './read-customer-id'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { remember } from './remember'
import { isBelowZero, negated, type Scaled } from './scaled'

export type RowContent = {
  readonly order: CleanedOrder
  readonly lines: readonly CleanedLine[]
  /** Of a row that is a customer: the attributes, as a JSON object. */
  readonly profile?: string
}

const NOTHING_SOLD: LineMoney = { quantity: 0, unitPrice: 0, amount: 0 }
const ZONED = /(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/

/** Cleans rows that are one order line each. */
export function defineLineRow(reading: Reading, workspace: CleaningWorkspace, tally: CleaningTally, reasons: Reasons) {
  const { layout } = reading
  const place = (field: Field) => columnPlace(reading, field)
  const money = (field: Field) => defineNumberCell(place(field), reading, MONEY_ROOM, tally, reasons)
  const at = {
    order: place('order'),
    time: place('time') >= 0 ? place('time') : place('date'),
    clock: place('clock'),
    zone: place('zone'),
    lineType: place('lineType'),
    discount: place('discount'),
    tax: place('tax'),
    cost: place('cost'),
    total: place('total'),
    country: place('country'),
    branch: place('branch'),
    currency: place('currency'),
    payment: place('payment'),
    status: place('status'),
  }
  const { dates } = layout
  const { fiscalStart } = reading.columns[at.time] ?? {}
  const composed = at.clock >= 0 || at.zone >= 0 || dates.zone !== null || fiscalStart !== undefined
  const optional = { discount: money('discount'), tax: money('tax'), cost: money('cost'), total: money('total') }
  const percentOff = definePercentOff(reading, tally, reasons)
  const textLimit = defineTextLimit(reading, reasons)
  const timeCell = defineTimeCell(at.time, reading, workspace, tally, reasons)
  const orderCell = defineIdCell(at.order, reading, tally, reasons)
  const productCells = defineProductCells(reading, tally, reasons)
  const lineMoney = defineLineMoney(reading, tally, reasons)
  const customerCell = defineCustomerCell(reading, workspace, tally, reasons)
  const orderRest = defineOrderRest(reading, workspace)
  const fillDown = defineFillDown(reading)
  const clockOf = defineClock(reading.columns[at.clock] ?? {})
  /** Texts of a column; each column remembers its own, for neighbouring rows say the same of their order. */
  const textOf = (column: number) => {
    const trimmed = remember((cell) => cell.trim() || null)
    return (cells: readonly string[]) => (column < 0 ? null : trimmed(cells[column] ?? ''))
  }
  const branchText = textOf(at.branch)
  const currencyText = textOf(at.currency)
  const country = textOf(at.country)
  const payment = textOf(at.payment)
  const statusText = textOf(at.status)
  const lineKind = defineLineKind(layout)
  const returns = typesOfKind(layout, 'return')
  const uncounted = new Set(layout.uncountedStatuses.map((status) => status.toLowerCase()))

  function optionalMoney(field: 'discount' | 'tax' | 'cost' | 'total', cells: readonly string[], row: number) {
    const cell = at[field] < 0 ? '' : (cells[at[field]] ?? '')
    return isNothing(cell) ? null : optional[field](cell, row)
  }

  /** Exports leave out or blank what a cancelled order would have cost or how many it had; it is in no figure. */
  function uncountedMoney(cells: readonly string[], row: number): LineMoney | Rejection {
    const sold = lineMoney(cells, row)
    if (!(sold instanceof Rejection) || !(sold.rule.endsWith('-missing') || sold.rule === 'quantity-zero')) return sold
    tally.add('uncounted-without-price', row, reasons.row(row, 'has no price, and its order does not count.'))
    return NOTHING_SOLD
  }

  /** Credit notes are written without a minus where their kind says what they are. */
  function givenBack(sold: LineMoney, lineType: string, row: number): LineMoney {
    if (returns.size === 0 || !returns.has(lineType.toLowerCase())) return sold
    if (isBelowZero(sold.amount) || isBelowZero(sold.quantity)) return sold
    tally.add('return-sign', row, reasons.row(row, 'its kind says that it was given back: its amount is one less.'))
    return { ...sold, quantity: negated(sold.quantity), amount: negated(sold.amount) }
  }

  /** Some exports write what was taken off as a negative amount. */
  function takenOff({ scaled: discount, text }: NumberCell, amount: Scaled, row: number): Scaled {
    if (discount === 0 || isBelowZero(discount) === isBelowZero(amount)) return discount
    tally.add('discount-sign', row, reasons.row(row, `a discount of ${text} was read as an amount taken off.`))
    return negated(discount)
  }

  /** In lists that write what was sold with a minus its tax has one too. */
  function withSignOf(amount: Scaled, tax: Scaled): Scaled {
    const isTurned = layout.belowZero === 'sold' && tax !== 0 && isBelowZero(tax) !== isBelowZero(amount)
    return isTurned ? negated(tax) : tax
  }

  function timeText(cells: readonly string[]): string {
    const cell = cells[at.time] ?? ''
    if (!composed || cell.trim() === '') return cell
    const given = at.clock < 0 ? '' : (cells[at.clock] ?? '').trim()
    const clock = clockOf(given)
    const zone = at.zone < 0 ? '' : (cells[at.zone] ?? '').trim()
    const day = fiscalStart === undefined ? cell.trim() : (toFiscalDay(cell, fiscalStart) ?? cell.trim())
    const text = `${day} ${clock}`.trim()
    return ZONED.test(text) ? text : `${text} ${zone || (dates.zone ?? '')}`.trim()
  }

  return (given: readonly string[], row: number): RowContent | Rejection => {
    const cells = fillDown(given)
    const overlong = textLimit(cells, row)
    if (overlong !== null) return overlong
    const orderNumber = orderCell(cells, row)
    if (orderNumber === '' && (at.order >= 0 || layout.orderKey !== 'derived')) {
      const problem = 'is empty. Fill it in and upload the row again.'
      return new Rejection('order-number-missing', reasons.cell(row, at.order, '', problem))
    }
    if (isDamagedId(orderNumber)) {
      const problem = 'has lost its last digits in a spreadsheet. Export the file again with this column as text.'
      return new Rejection('order-number-damaged', reasons.cell(row, at.order, orderNumber, problem))
    }
    const product = productCells(cells, row)
    if (product instanceof Rejection) return product
    const time = timeCell(timeText(cells), row)
    if (time instanceof Rejection) return time
    const currency = currencyText(cells)
    if (currency !== null && currency.toUpperCase() !== workspace.currency) {
      const problem = `is not ${workspace.currency}, the currency of this workspace. Rows in other currencies cannot be loaded.`
      return new Rejection('foreign-currency', reasons.cell(row, at.currency, currency, problem))
    }
    const status = statusText(cells)
    const counted = status === null || !uncounted.has(status.toLowerCase())
    const sold = counted ? lineMoney(cells, row) : uncountedMoney(cells, row)
    if (sold instanceof Rejection) return sold
    const lineType = at.lineType < 0 ? '' : (cells[at.lineType] ?? '').trim()
    const { quantity, unitPrice, amount } = givenBack(sold, lineType, row)
    const discount = optionalMoney('discount', cells, row)
    if (discount instanceof Rejection) return discount
    const off = discount === null ? percentOff(cells, amount, row) : takenOff(discount, amount, row)
    if (off instanceof Rejection) return off
    const tax = optionalMoney('tax', cells, row)
    if (tax instanceof Rejection) return tax
    const cost = optionalMoney('cost', cells, row)
    if (cost instanceof Rejection) return cost
    const total = optionalMoney('total', cells, row)
    if (total instanceof Rejection) return total

    const branch = branchText(cells)
    const kind = counted ? lineKind(orderNumber, quantity, unitPrice, lineType) : 'uncounted'
    const customer = customerCell(cells, row)
    const key = lineKey(product.sku, quantity, unitPrice, amount, kind)
    return {
      order: {
        keyBase:
          layout.orderKey !== 'derived'
            ? orderKey(layout.orderKey, orderNumber, branch, time.text)
            : orderNumber ||
              `${time.text.replace(/\D/g, '')}-${hash53([branch ?? '', customer ?? ''], String(key)).toString(36)}`,
        orderNumber: orderNumber || null,
        branch,
        customer,
        country: country(cells),
        currency: workspace.currency,
        payment: payment(cells),
        utcOffset: time.utcOffset,
        statedTotal: total?.text ?? null,
        status,
        counted,
        rest: orderRest === null ? null : orderRest(cells),
      },
      lines: [
        {
          product,
          kind,
          quantity,
          unitPrice,
          amount,
          discount: off,
          tax: withSignOf(amount, tax?.scaled ?? 0),
          cost: cost?.scaled ?? null,
          time: time.text,
          lineKey: key,
        },
      ],
    }
  }
}
