import type { Layout, LineKind, ProductKind } from '@/lib/ingest/layouts/layout'
import { isBelowZero, type Scaled } from './scaled'

/** The kind of a line by its layout's rules: the first that matches, else a sale (METRICS: kind of an order line). */
export function defineLineKind(layout: Layout) {
  const rules = layout.lineKinds.map(({ when, kind }) => ({ applies: defineTest(when), kind }))
  return (orderNumber: string, quantity: Scaled, unitPrice: Scaled, lineType = ''): LineKind => {
    for (const { applies, kind } of rules) if (applies(orderNumber, quantity, unitPrice, lineType)) return kind
    return 'sale'
  }
}

/** Texts of the column that says what a row is, lower case, of the rows that are of a kind. */
export const typesOfKind = ({ lineKinds }: Layout, kind: LineKind): ReadonlySet<string> =>
  new Set(
    lineKinds.flatMap((rule) =>
      rule.kind === kind && 'lineTypes' in rule.when ? rule.when.lineTypes.map((type) => type.toLowerCase()) : [],
    ),
  )

type Test = (orderNumber: string, quantity: Scaled, unitPrice: Scaled, lineType: string) => boolean

function defineTest(when: Layout['lineKinds'][number]['when']): Test {
  if ('lineTypes' in when) {
    const types = new Set(when.lineTypes.map((type) => type.toLowerCase()))
    return (_order, _quantity, _price, lineType) => types.has(lineType.toLowerCase())
  }
  if ('orderStartsWith' in when) return (orderNumber) => orderNumber.startsWith(when.orderStartsWith)
  if ('quantity' in when) return (_order, quantity) => isBelowZero(quantity)
  return when.unitPrice === 'zero'
    ? (_order, _quantity, unitPrice) => unitPrice === 0
    : (_order, _quantity, unitPrice) => isBelowZero(unitPrice)
}

/** The kind of a product by its layout's rules: the first that matches, else a product. Case counts. */
export function defineProductKind(layout: Layout): (sku: string) => ProductKind {
  const bySku = new Map<string, { kind: ProductKind; rank: number }>()
  const byStart: { start: string; kind: ProductKind; rank: number }[] = []
  for (const [rank, { when, kind }] of layout.productKinds.entries()) {
    if ('skuStartsWith' in when) byStart.push({ start: when.skuStartsWith, kind, rank })
    else for (const sku of when.skus) if (!bySku.has(sku)) bySku.set(sku, { kind, rank })
  }
  return (sku) => {
    const exact = bySku.get(sku)
    const start = byStart.find((rule) => sku.startsWith(rule.start))
    if (exact !== undefined && (start === undefined || exact.rank < start.rank)) return exact.kind
    return start?.kind ?? 'product'
  }
}
