import type { OrderAmountsAnswer, OrderAmountsQuestion } from '@/lib/contracts/order-amounts'
import { isAboveZero, multiplyMoney } from '@/lib/domain/money'
import { niceWidth } from '@/lib/domain/nice-width'
import type { Scope } from '@/lib/domain/scope'
import { type AmountSpread, amountBins, amountSpread } from './amounts/amount-spread'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'

/** Bars end here: one in a hundred orders is larger. */
const CUT = 99

/** Width of a bar, so that about so many of them reach the cut. */
function widthOf({ percentiles, most }: AmountSpread, bins: number): string | null {
  const cut = percentiles.find(({ percent }) => percent === CUT)?.amount
  const height = cut !== undefined && isAboveZero(cut) ? cut : most
  return height !== null && isAboveZero(height) ? niceWidth(Number(height), bins) : null
}

/** How large orders are: percentiles, and a histogram that says how many lie beyond its end. */
export async function orderAmounts(
  scope: Scope,
  question: OrderAmountsQuestion,
  asked: Asked,
): Promise<OrderAmountsAnswer> {
  const frame = await frameOf(scope, question, asked)
  const path = asked.path ?? 'auto'
  const now = { scope, filter: question, interval: frame.interval, coverage: frame.coverage, path }
  const then = frame.comparison && { ...now, interval: frame.comparison }
  const [spread, before] = await Promise.all([amountSpread(now), then && amountSpread(then)])
  const echo = { ...echoOf(frame, asked.business), ...spread, before }
  const width = widthOf(spread, question.bins)
  if (width === null) return { ...echo, bins: [] }
  const cut = Number(spread.percentiles.find(({ percent }) => percent === CUT)?.amount ?? 0)
  const count = Math.max(1, Math.floor(cut / Number(width)) + 1)
  const [found, compared] = await Promise.all([amountBins(now, width, count), then && amountBins(then, width, count)])
  const bin = (index: number) => ({
    orders: found.get(index) ?? 0,
    comparison: compared ? (compared.get(index) ?? 0) : null,
  })
  const edge = (index: number): string => multiplyMoney(width, index)
  const regular = Array.from({ length: count }, (_, index) => ({
    from: edge(index),
    to: edge(index + 1),
    ...bin(index),
  }))
  const below = bin(-1)
  return {
    ...echo,
    bins: [
      ...(below.orders + (below.comparison ?? 0) > 0 ? [{ from: spread.least ?? '0', to: '0', ...below }] : []),
      ...regular,
      { from: edge(count), to: null, ...bin(count) },
    ],
  }
}
