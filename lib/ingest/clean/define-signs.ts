import type { Layout } from '@/lib/ingest/layouts/layout'
import type { LineMoney } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import type { Reasons } from './reasons'
import { isBelowZero, negated, type Scaled, scaledSize } from './scaled'

/**
 * Gives a line one sign: pieces and amount of what was given back are both below zero, whichever of quantity, price and
 * amount the file writes with a minus. In lists that write what was sold with a minus it is the other way round.
 */
export function defineSigns({ belowZero }: Pick<Layout, 'belowZero'>, tally: CleaningTally, reasons: Reasons) {
  function turned({ quantity, unitPrice, amount }: LineMoney, stated: Scaled | null, row: number): LineMoney {
    const isSold = isBelowZero(quantity) || isBelowZero(amount) || (stated !== null && isBelowZero(stated))
    const plain = { quantity: scaledSize(quantity), unitPrice: scaledSize(unitPrice), amount: scaledSize(amount) }
    tally.add(
      'sold-below-zero',
      row,
      reasons.row(row, isSold ? 'is below zero: it was sold.' : 'is above zero: it was given back.'),
    )
    return isSold ? plain : { ...plain, quantity: minus(plain.quantity), amount: minus(plain.amount) }
  }

  /** @param stated the amount that the row gives beside quantity and price, if it does */
  return (sold: LineMoney, stated: Scaled | null, row: number): LineMoney => {
    if (belowZero === 'sold') return turned(sold, stated, row)
    const { quantity, unitPrice, amount } = sold
    if (amount === 0 || isBelowZero(amount)) return sold
    if (isBelowZero(quantity)) {
      tally.add('minus-twice', row, reasons.row(row, 'was given back: its amount is below zero as its quantity is.'))
      return { quantity, unitPrice: scaledSize(unitPrice), amount: negated(amount) }
    }
    if (stated === null || !isBelowZero(stated)) return sold
    tally.add(
      'amount-below-zero',
      row,
      reasons.row(row, 'was given back: its quantity is below zero as its amount is.'),
    )
    return { quantity: negated(quantity), unitPrice, amount: negated(amount) }
  }
}

const minus = (value: Scaled): Scaled => (value === 0 ? value : negated(value))
