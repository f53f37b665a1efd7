import { decimalText, multiplyDecimals } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Field } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleanedLine, CleanedOrder } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineLineKind, defineProductKind } from './define-kinds'
import { defineNumberCell, MONEY_ROOM, outOfRoom, QUANTITY_ROOM } from './define-number-cell'
import { defineTextLimit } from './define-text-limit'
import { defineTimeCell } from './define-time-cell'
import { lineKey } from './line-key'
import { orderKey } from './order-key'
import { isDamagedId, readCustomerId } from './read-customer-id'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { detach, remember } from './remember'

export type RowContent = { readonly order: CleanedOrder; readonly lines: readonly CleanedLine[] }

/** Cleans rows that are one order line each. */
export function defineLineRow(reading: Reading, workspace: CleaningWorkspace, tally: CleaningTally, reasons: Reasons) {
  const { layout } = reading
  const place = (field: Field) => columnPlace(reading, field)
  const sign = (field: Field) => reading.columns[place(field)]?.decimalSign ?? '.'
  const money = (field: Field) => defineNumberCell(place(field), sign(field), MONEY_ROOM, reasons)
  const at = {
    order: place('order'),
    sku: place('sku'),
    description: place('description'),
    quantity: place('quantity'),
    time: place('time'),
    unitPrice: place('unitPrice'),
    discount: place('discount'),
    tax: place('tax'),
    cost: place('cost'),
    customer: place('customer'),
    country: place('country'),
    branch: place('branch'),
    currency: place('currency'),
    payment: place('payment'),
  }
  const quantityCell = defineNumberCell(at.quantity, sign('quantity'), QUANTITY_ROOM, reasons)
  const priceCell = money('unitPrice')
  const optional = { discount: money('discount'), tax: money('tax'), cost: money('cost') }
  const textLimit = defineTextLimit(reading, reasons)
  const timeCell = defineTimeCell(at.time, reading, workspace, reasons)
  const customerCell = remember(readCustomerId)
  const trimmed = remember((cell) => cell.trim() || null)
  const lineKind = defineLineKind(layout)
  const productKind = remember(defineProductKind(layout))

  const missing = (rule: string, row: number, column: number) =>
    new Rejection(rule, reasons.cell(row, column, '', 'is empty. Fill it in and upload the row again.'))
  const optionalText = (cells: readonly string[], column: number) => (column < 0 ? null : trimmed(cells[column] ?? ''))

  function optionalMoney(field: 'discount' | 'tax' | 'cost', cells: readonly string[], row: number) {
    const cell = at[field] < 0 ? '' : (cells[at[field]] ?? '')
    return cell.trim() === '' ? null : optional[field](cell, row)
  }

  function customerOf(cells: readonly string[], row: number): string | null {
    if (at.customer < 0) return null
    const cell = cells[at.customer] ?? ''
    const { key, cleaning } = customerCell(cell)
    if (cleaning === 'damaged-id') {
      tally.add(cleaning, row, `${reasons.quoted(at.customer, cell)} has lost its last digits: the order is a guest's.`)
    } else if (cleaning !== null)
      tally.add(cleaning, row, `${reasons.quoted(at.customer, cell)} is read without the point.`)
    return key
  }

  return (cells: readonly string[], row: number): RowContent | Rejection => {
    const overlong = textLimit(cells, row)
    if (overlong !== null) return overlong
    const orderNumber = detach((cells[at.order] ?? '').trim())
    if (orderNumber === '') return missing('order-number-missing', row, at.order)
    if (isDamagedId(orderNumber)) {
      const problem = 'has lost its last digits in a spreadsheet. Export the file again with this column as text.'
      return new Rejection('order-number-damaged', reasons.cell(row, at.order, orderNumber, problem))
    }
    const sku = detach((cells[at.sku] ?? '').trim())
    if (sku === '') return missing('sku-missing', row, at.sku)
    const time = timeCell(cells[at.time] ?? '', row)
    if (time instanceof Rejection) return time
    const currency = optionalText(cells, at.currency)
    if (currency !== null && currency.toUpperCase() !== workspace.currency) {
      const problem = `is not ${workspace.currency}, the currency of this workspace. Rows in other currencies cannot be loaded.`
      return new Rejection('foreign-currency', reasons.cell(row, at.currency, currency, problem))
    }
    const quantityText = cells[at.quantity] ?? ''
    if (isEmpty(quantityText)) return missing('quantity-missing', row, at.quantity)
    const quantity = quantityCell(quantityText, row)
    if (quantity instanceof Rejection) return quantity
    const priceText = cells[at.unitPrice] ?? ''
    if (isEmpty(priceText)) return missing('price-missing', row, at.unitPrice)
    const unitPrice = priceCell(priceText, row)
    if (unitPrice instanceof Rejection) return unitPrice
    const exact = multiplyDecimals(quantity.value, unitPrice.value)
    const tooMuch = outOfRoom(exact, MONEY_ROOM)
    if (tooMuch !== null) {
      return new Rejection(tooMuch.rule, reasons.row(row, `quantity × price ${tooMuch.problem}`))
    }
    const discount = optionalMoney('discount', cells, row)
    if (discount instanceof Rejection) return discount
    const tax = optionalMoney('tax', cells, row)
    if (tax instanceof Rejection) return tax
    const cost = optionalMoney('cost', cells, row)
    if (cost instanceof Rejection) return cost

    const branch = optionalText(cells, at.branch)
    const kind = lineKind(orderNumber, quantity.value, unitPrice.value)
    const amount = decimalText(exact)
    return {
      order: {
        keyBase:
          layout.orderKey === 'derived' ? orderNumber : orderKey(layout.orderKey, orderNumber, branch, time.text),
        orderNumber,
        branch,
        customer: customerOf(cells, row),
        country: optionalText(cells, at.country),
        currency: workspace.currency,
        payment: optionalText(cells, at.payment),
        utcOffset: time.utcOffset,
        statedTotal: null,
        status: null,
        counted: true,
      },
      lines: [
        {
          sku,
          productKind: productKind(sku),
          alias: optionalText(cells, at.description),
          kind,
          quantity: quantity.text,
          unitPrice: unitPrice.text,
          amount,
          discount: discount?.text ?? '0',
          tax: tax?.text ?? '0',
          cost: cost?.text ?? null,
          time: time.text,
          lineKey: lineKey(sku, quantity.text, unitPrice.text, amount, kind),
        },
      ],
    }
  }
}

function isEmpty(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
