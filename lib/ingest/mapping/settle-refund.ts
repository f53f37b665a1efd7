import { CENT } from './adds-up'
import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'

const MOSTLY = 0.9

/**
 * Leaves a column of refunds out where what was given back is told otherwise: the file has amounts below zero, or the amount
 * has the refund off already. It is none either where more is given back than was paid.
 */
export function settleRefund(
  { placeOf, valuesAt, valuesOf, calls, loses }: Assignment,
  facts: readonly ColumnFacts[],
): void {
  const refund = placeOf('refund')
  if (refund === undefined) return
  const paidAt = placeOf('amount') ?? placeOf('unitPrice')
  const paid = valuesAt(paidAt)
  const refunds = valuesAt(refund)
  const isBelowZero = [paidAt, placeOf('quantity')].some((place) => (facts[place ?? -1]?.negative ?? 0) > 0)
  const pieces = valuesOf('quantity')
  const full = (i: number) => Math.max(paid?.[i] ?? 0, (paid?.[i] ?? 0) * (pieces?.[i] ?? 1))
  const given = [...(refunds ?? [])].flatMap((value, i) => (Math.abs(value) > 0 ? [{ i, back: Math.abs(value) }] : []))
  const fitting = given.filter(({ i, back }) => back <= full(i) + CENT)
  const arePieces =
    given.length > 0 && given.every(({ i, back }) => Number.isInteger(back) && back <= (pieces?.[i] ?? 0))
  const isOff = calls('amount', 'total').some(
    (place) =>
      place !== paidAt &&
      given.length > 0 &&
      given.every(({ i, back }) => Math.abs((valuesAt(place)?.[i] ?? 0) - back - (paid?.[i] ?? 0)) <= CENT),
  )
  if (arePieces) loses(refund, 'It is how many, not how much.')
  else if (paid === null || isBelowZero) loses(refund, 'What was given back has rows or signs of its own.')
  else if (isOff) loses(refund, 'The amount has it off already.')
  else if (fitting.length < given.length * MOSTLY) loses(refund, 'More was given back than the rows’ amounts.')
}
