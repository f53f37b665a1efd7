import type { GiftRow } from './gift-rows'

/** A view of the gift file as a person would put it. Times without seconds; `to` is not part of it. */
export type GiftView = {
  readonly from: string
  readonly to: string
  readonly kinds: readonly string[]
  readonly customers: 'all' | 'known' | 'guest'
  /** Names with a leading `!` are excluded. */
  readonly country: readonly string[]
  readonly product: readonly string[]
  readonly kept: boolean
}

export type GiftFigures = {
  /** Thousandths. */
  readonly gross: number
  readonly returns: number
  readonly units: number
  readonly orders: number
  readonly cancelled: number
  readonly active: number
  readonly new: number
}

const services = ['POST', 'DOT', 'C2', 'M', 'm', 'S', 'D']
const adjustments = ['AMAZONFEE', 'BANK CHARGES', 'CRUK', 'B', 'PADS']

/** METRICS: kind of a product. */
function kindOfGoods(sku: string): string {
  if (services.includes(sku) || sku.startsWith('gift_')) return 'service'
  return adjustments.includes(sku) ? 'adjustment' : 'product'
}

function allows(wanted: readonly string[], value: string): boolean {
  const plain = wanted.filter((one) => !one.startsWith('!'))
  return !wanted.includes(`!${value}`) && (plain.length === 0 || plain.includes(value))
}

export const isInView =
  (view: GiftView, leftOut: ReadonlySet<string>) =>
  ({ at, order, sku, customer, country }: GiftRow): boolean =>
    at >= view.from &&
    at < view.to &&
    (view.kinds.length === 0 || view.kinds.includes(kindOfGoods(sku))) &&
    (view.customers === 'all' || (customer !== '') === (view.customers === 'known')) &&
    allows(view.country, country) &&
    allows(view.product, sku) &&
    !(view.kept && leftOut.has(order))

/** Each known customer's first sale ever. */
export function firstSales(rows: readonly GiftRow[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { kind, customer, at } of rows) {
    if (kind === 'sale' && customer !== '' && at < (first.get(customer) ?? '9')) first.set(customer, at)
  }
  return first
}

/** METRICS: Sales, Customers. Of rows that are in a view, between two times. */
export function figuresOf(
  rows: readonly GiftRow[],
  first: ReadonlyMap<string, string>,
  { from, to }: Pick<GiftView, 'from' | 'to'>,
): GiftFigures {
  const [orders, cancelled, active] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let [gross, returns, units] = [0, 0, 0]
  for (const { at, kind, amount, quantity, order, customer } of rows) {
    if (at < from || at >= to) continue
    if (kind === 'cancellation') {
      cancelled.add(order)
      returns -= amount
      continue
    }
    orders.add(order)
    gross += amount
    units += quantity
    if (customer !== '') active.add(customer)
  }
  const isNew = [...active].filter((customer) => (first.get(customer) ?? '') >= from)
  return {
    gross,
    returns,
    units,
    orders: orders.size,
    cancelled: cancelled.size,
    active: active.size,
    new: isNew.length,
  }
}

const minutes = (at: string): number => Date.parse(`${at}:00Z`) / 60_000

/** Orders that a later one of the customer takes back whole within a day, the latest first, and those that do so. */
export function reversedWithinADay(rows: readonly GiftRow[]): Set<string> {
  const lines = new Map<string, GiftRow[]>()
  for (const row of rows) if (row.customer !== '') lines.set(row.order, [...(lines.get(row.order) ?? []), row])
  const says = (own: readonly GiftRow[]): string =>
    own
      .map(({ sku, quantity, amount }) => `${sku} ${Math.abs(quantity)} ${Math.abs(amount)}`)
      .toSorted()
      .join()
  const inTime = [...lines.values()].toSorted((a, b) => ((a[0]?.at ?? '') < (b[0]?.at ?? '') ? -1 : 1))
  const open = new Map<string, GiftRow[][]>()
  const found = new Set<string>()
  for (const own of inTime) {
    const [row] = own
    if (!row) continue
    const pile = `${row.customer} ${says(own)}`
    if (row.kind === 'sale') open.set(pile, [...(open.get(pile) ?? []), own])
    const sold = row.kind === 'cancellation' ? open.get(pile)?.pop()?.[0] : undefined
    if (sold && minutes(row.at) - minutes(sold.at) <= 24 * 60) found.add(sold.order).add(row.order)
  }
  return found
}
