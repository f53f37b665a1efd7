import { CENT, multiply, type Values } from './adds-up'
import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'

const FEWEST_ORDERS = 3
const NEARLY_ALL = 0.95
const NUMBERS = 0.9
const OF_ORDER =
  /(?<!\p{L})(?:order|cart|basket|invoice|bestellung|auftrag|warenkorb|commande|panier|pedido|carrito|ordine|carrello|zamowieni\p{L}*)(?!\p{L})|総額|注文|订单|주문/u

type Orders = readonly (readonly number[])[]

/**
 * What each row of an order repeats though its lines differ is of the whole order: a refund is given once, and its tax is
 * none of its lines'. A discount is taken off once where its name says so, or where what the lines come to, less the
 * discount, is what the order does.
 * @param columns the sample's cells, column by column
 */
export function settleOrderLevel(
  { placeOf, valuesAt, valuesOf, gives, loses }: Assignment,
  columns: readonly (readonly string[])[],
  names: readonly string[],
  facts: readonly ColumnFacts[],
): void {
  const order = placeOf('order')
  const paid = valuesOf('amount') ?? multiply(valuesOf('quantity'), valuesOf('unitPrice')) ?? valuesOf('unitPrice')
  if (order === undefined || paid === null) return
  const orders = rowsOfOrders(columns[order] ?? [])
  const isRepeated = (place: number) => isOfOrders(orders, valuesAt(place), paid)
  const why = 'Each row of an order repeats it: it is of the whole order.'
  const discount = placeOf('discount')
  if (discount !== undefined && isRepeated(discount)) {
    const whole = facts.flatMap(({ numbers }, place) =>
      numbers >= NUMBERS && place !== discount && isRepeated(place) ? [place] : [],
    )
    const isTakenOnce = whole.some((total) =>
      [undefined, ...whole].some(
        (more) => more !== total && comesTo(orders, paid, valuesAt(discount), valuesAt(more), valuesAt(total)),
      ),
    )
    if (isTakenOnce || OF_ORDER.test(names[discount]?.toLowerCase() ?? '')) gives(discount, 'orderDiscount', why, '')
  }
  const refund = placeOf('refund')
  if (refund !== undefined && isRepeated(refund)) gives(refund, 'orderRefund', why, '')
  const tax = placeOf('tax')
  if (tax !== undefined && isRepeated(tax)) loses(tax, why)
}

function rowsOfOrders(orders: readonly string[]): Orders {
  const rows = new Map<string, number[]>()
  for (const [row, given] of orders.entries()) {
    const order = given.trim()
    const known = rows.get(order)
    if (known !== undefined) known.push(row)
    else if (order !== '') rows.set(order, [row])
  }
  return [...rows.values()]
}

const numberAt = (values: Values | null, row = -1): number => {
  const value = values?.[row] ?? 0
  return Number.isNaN(value) ? 0 : value
}

function isOfOrders(orders: Orders, values: Values | null, paid: Values): boolean {
  const telling = orders.filter(
    (rows) => rows.some((row) => numberAt(values, row) !== 0) && new Set(rows.map((row) => paid[row])).size > 1,
  )
  const repeated = telling.filter((rows) => new Set(rows.map((row) => numberAt(values, row))).size === 1)
  return telling.length >= FEWEST_ORDERS && repeated.length >= telling.length * NEARLY_ALL
}

/** Whether what the lines come to, less a discount of the order and with what else it costs, is the total in orders that have a discount. */
function comesTo(
  orders: Orders,
  paid: Values,
  discounts: Values | null,
  more: Values | null,
  totals: Values | null,
): boolean {
  const discounted = orders.filter(([first, ...others]) => others.length > 0 && numberAt(discounts, first) !== 0)
  const fit = discounted.filter((rows) => {
    const sum = rows.reduce((all, row) => all + numberAt(paid, row), 0)
    const [first] = rows
    const whole = sum - Math.abs(numberAt(discounts, first)) + numberAt(more, first)
    return Math.abs(whole - numberAt(totals, first)) <= CENT
  })
  return discounted.length >= FEWEST_ORDERS && fit.length >= discounted.length * NEARLY_ALL
}
