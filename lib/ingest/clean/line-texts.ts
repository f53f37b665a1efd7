import type { CleanedLine } from './cleaned-row'
import { MONEY_PLACES, QUANTITY_PLACES, type Scaled, scaledText } from './scaled'

/** A line with its numbers as canonical decimal text: no exponent, no trailing zeros, no `-0`. */
export function lineTexts({ product, ...line }: CleanedLine) {
  const money = (amount: Scaled): string => scaledText(amount, MONEY_PLACES)
  const { sku, productKind, alias, brand, category } = product
  return {
    ...line,
    ...{ sku, productKind, alias, brand, category },
    quantity: scaledText(line.quantity, QUANTITY_PLACES),
    unitPrice: money(line.unitPrice),
    amount: money(line.amount),
    discount: money(line.discount),
    tax: money(line.tax),
    cost: line.cost === null ? null : money(line.cost),
  }
}
