import type { Decimal } from '@/lib/domain/decimal'
import type { Layout, LineKind, ProductKind } from '@/lib/ingest/layouts/layout'

/** The kind of a line by its layout's rules: the first that matches, else a sale (METRICS: kind of an order line). */
export function defineLineKind(layout: Layout) {
  return (orderNumber: string, quantity: Decimal, unitPrice: Decimal, lineType = ''): LineKind => {
    for (const { when, kind } of layout.lineKinds) {
      if ('lineTypes' in when) {
        if (when.lineTypes.some((type) => type.toLowerCase() === lineType.toLowerCase())) return kind
      } else if ('orderStartsWith' in when) {
        if (orderNumber.startsWith(when.orderStartsWith)) return kind
      } else if ('quantity' in when) {
        if (quantity.units < 0n) return kind
      } else if (when.unitPrice === 'zero' ? unitPrice.units === 0n : unitPrice.units < 0n) return kind
    }
    return 'sale'
  }
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
