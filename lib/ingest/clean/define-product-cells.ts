import type { Field } from '@/lib/domain/field'
import { NO_PRODUCT } from '@/lib/domain/no-product'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { SaidProduct } from './cleaned-row'
import type { CleaningTally } from './cleaning-tally'
import { defineSkuCell } from './define-id-cell'
import { defineProductKind } from './define-kinds'
import { isDamagedId } from './read-customer-id'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { detach, remember } from './remember'

const MOST = 50_000

/** What was last said of the product of a cell, and by which cells. */
type Last = { readonly names: readonly string[]; readonly product: SaidProduct }

/** Reads what a row says of its product: its number, else its name, and its description, brand and category. */
export function defineProductCells(reading: Reading, tally: CleaningTally, reasons: Reasons) {
  const { layout } = reading
  const place = (field: Field) => columnPlace(reading, field)
  const description = place('description')
  const skuAt = place('sku') >= 0 ? place('sku') : description
  const byName = place('sku') >= 0 && description >= 0 && !layout.rulesOff.includes('product-by-name')
  const nameAt = [description, place('brand'), place('category')]
  const skuCell = defineSkuCell(skuAt, reading, tally, reasons)
  const productKind = defineProductKind(layout)
  const ownText = remember(detach)
  /** By the cell of the number, where reading it leaves no note. */
  const known = new Map<string, Last>()

  function skuOf(cells: readonly string[], row: number): string {
    if (skuAt < 0) return NO_PRODUCT
    const sku = skuCell(cells, row)
    if (sku !== '' || !byName) return sku
    const name = (cells[description] ?? '').trim()
    if (name !== '') tally.add('product-by-name', row, `${reasons.quoted(description, name)} stands for its number.`)
    return detach(name)
  }

  function toLast(sku: string, cells: readonly string[]): Last {
    const names = nameAt.map((at) => (at < 0 ? '' : ownText(cells[at] ?? '')))
    const [alias = null, brand = null, category = null] = names.map((name) => name.trim() || null)
    return { names, product: { sku, productKind: productKind(sku), alias, brand, category, number: 0 } }
  }

  const saysTheSame = ({ names }: Last, cells: readonly string[]): boolean => {
    for (let i = 0; i < nameAt.length; i++) {
      const at = nameAt[i] ?? -1
      if (at >= 0 && cells[at] !== names[i]) return false
    }
    return true
  }

  return (cells: readonly string[], row: number): SaidProduct | Rejection => {
    const cell = skuAt < 0 ? NO_PRODUCT : (cells[skuAt] ?? '')
    const before = known.get(cell)
    // Most products have one name, which is quicker compared than found.
    if (before !== undefined && saysTheSame(before, cells)) return before.product
    const sku = before?.product.sku ?? skuOf(cells, row)
    if (sku === '') {
      const problem = 'is empty. Fill it in and upload the row again.'
      return new Rejection('sku-missing', reasons.cell(row, skuAt, '', problem))
    }
    const last = toLast(sku, cells)
    if (sku === cell && !isDamagedId(sku)) {
      if (known.size >= MOST) known.clear()
      known.set(sku, last)
    }
    return last.product
  }
}
