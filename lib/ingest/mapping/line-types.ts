import type { LineKindRule } from '@/lib/ingest/layouts/layout'
import { headerTokens } from './header-tokens'
import { isPaidForOthers, type RowsOfKinds } from './paid-rows'
import { codesTakenBack, isTakenBack } from './taken-back-words'
import { isUncounted } from './uncounted-status'

/** What a bank or a marketplace does with money: no sale, and nothing given back. */
const NO_SALE =
  /(?<!\p{L})(fees?|payouts?|transfers?|withdrawals?|adjustments?|reserves?|subscription|advertising|other transaction|gebuhr\p{L}*|auszahlung\p{L}*|uberweisung|frais|virement|comision\p{L}*|retiro|commissions?|commissione|komisyon|prowizja|комиссия|вывод)(?!\p{L})|提现|手续费|出金|수수료/u
const SENDING = /(?<!\p{L})(shipping|postage|delivery|versand|porto|livraison|envio)(?!\p{L})/u
const PAYMENT = /^(payments?|tender|zahlung|paiement|pago|pagamento|betaling)$/u
const SALE = /^(sales?|sales? line|line|line item|item|order|product|verkauf|artikel|vente|venta|vendita)$/u

const ENOUGH = 0.95
const FEWEST_SUMS = 3
const CENT = 0.011

const plain = (type: string): string => headerTokens(type).join(' ')

/** Whether a row of such a kind is none of the shop's sales. */
export const isNoSale = (type: string): boolean => NO_SALE.test(plain(type)) && !SENDING.test(plain(type))

/**
 * What the kinds of rows that a file names make of its lines: refunds and credit notes are returns; fees, payouts, and
 * rows that are what the others of their order add up to, or that were paid for them, are no sales.
 */
export function proposeLineKinds(rows: RowsOfKinds): LineKindRule[] {
  const types = [...new Set(rows.types.map((type) => type.trim()))].filter((type) => type !== '')
  const sums = types.filter((type) => isSumOfOthers(type, rows))
  const hasSales = types.some((type) => SALE.test(plain(type)) && !sums.includes(type))
  const paid = types.filter((type) => !sums.includes(type) && isPaidForOthers(type, sums, rows))
  const none = types.filter(
    (type) => isNoSale(type) || sums.includes(type) || paid.includes(type) || (hasSales && PAYMENT.test(plain(type))),
  )
  const codes = codesTakenBack(types)
  const returns = types.filter(
    (type) => !none.includes(type) && (codes.includes(type) || /^sc$/i.test(type) || isTakenBack(plain(type))),
  )
  const ended = types.filter(
    (type) => !none.includes(type) && !returns.includes(type) && isUncounted(type) && !isBelowZero(type, rows),
  )
  const rarer = types.every((type) => /^[SHCD]$|^[CD]R$/i.test(type)) ? rarerOf(types, rowsOf(rows.types)) : null
  if (rarer !== null) return [{ when: { lineTypes: [rarer] }, kind: 'return' }]
  if (none.length === types.length) return []
  return [
    ...(none.length > 0 ? [{ when: { lineTypes: none }, kind: 'adjustment' as const }] : []),
    ...(ended.length > 0 ? [{ when: { lineTypes: ended }, kind: 'uncounted' as const }] : []),
    ...(returns.length > 0 ? [{ when: { lineTypes: returns }, kind: 'return' as const }] : []),
  ]
}

/** Whether rows of a kind are written with a minus: they take back a row that stands above. */
const isBelowZero = (type: string, { types, amounts }: RowsOfKinds): boolean =>
  types.some((given, i) => given.trim() === type && (amounts?.[i] ?? 0) < 0)

/** Of debit and credit the one that fewer rows have: shops sell more than they take back. */
function rarerOf(types: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  const [first, second, ...more] = [...types].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  if (first === undefined || second === undefined || more.length > 0) return null
  return (counts.get(first) ?? 0) < (counts.get(second) ?? 0) ? first : null
}

/** Whether each row of a kind is what the rows of another kind in its order add up to: the order's head above its lines. */
function isSumOfOthers(type: string, { types, orders, amounts }: RowsOfKinds): boolean {
  if (amounts === null) return false
  const others = new Map<string, Map<string, number>>()
  const heads: { readonly order: string; readonly amount: number }[] = []
  for (const [i, given] of types.entries()) {
    const order = orders[i] ?? ''
    const amount = amounts[i] ?? Number.NaN
    const kind = given.trim()
    if (order === '' || kind === '' || Number.isNaN(amount)) continue
    if (kind === type) heads.push({ order, amount })
    else {
      const sums = others.get(order) ?? new Map<string, number>()
      others.set(order, sums.set(kind, (sums.get(kind) ?? 0) + amount))
    }
  }
  if (new Set(heads.map(({ order }) => order)).size < heads.length) return false
  const fit = heads.filter(({ order, amount }) =>
    [...(others.get(order)?.values() ?? [])].some((sum) => Math.abs(sum - amount) <= CENT),
  )
  const told = heads.filter(({ order }) => others.has(order))
  return told.length >= FEWEST_SUMS && fit.length >= told.length * ENOUGH && isOneOfMany(type, rowsOf(types))
}

const rowsOf = (types: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type.trim(), (counts.get(type.trim()) ?? 0) + 1)
  return counts
}

/** Of two kinds that are each the sum of the other, the one with fewer rows is the head. */
const isOneOfMany = (type: string, counts: ReadonlyMap<string, number>): boolean =>
  [...counts].some(([other, count]) => other !== type && count > (counts.get(type) ?? 0))
