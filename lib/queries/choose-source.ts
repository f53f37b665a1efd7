import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from './asked'
import { isOfFewProducts, isOfOrders, isOfProducts, isOrderAttribute, type SalesFilter } from './sales-filter'

export type SalesSource =
  | 'sales-hour'
  | 'orders'
  | 'order-day'
  | 'customer-month'
  | 'product-day'
  | 'brand-day'
  | 'category-day'
  | 'lines'

export type SalesNeed = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly by: RankingDimension | 'nothing'
  /** Whether distinct orders are asked for: sums over products do not know them. */
  readonly countsOrders: boolean
  /** Whether all intervals begin and end at midnight. */
  readonly wholeDays: boolean
  readonly path: Path
}

/** The smallest table that can answer a question about sales. */
export function chooseSalesSource({ scope, filter, by, countsOrders, wholeDays, path }: SalesNeed): SalesSource {
  if (path === 'lines') return 'lines'
  const ofOrders = isOfOrders(filter) || isOrderAttribute(by)
  const ofPeople = ofOrders || by === 'customer' || scope.customer !== 'everyone'
  const byDayOnly = ofPeople || !wholeDays
  if (by === 'product') return byDayOnly ? 'lines' : 'product-day'
  if (by === 'brand' || by === 'category') return byDayOnly || isOfFewProducts(filter) ? 'lines' : `${by}-day`
  if (isOfFewProducts(filter)) return byDayOnly || countsOrders ? 'lines' : 'product-day'
  if (by === 'customer' && !ofOrders) return 'customer-month'
  if (ofOrders && by !== 'customer' && wholeDays && scope.customer === 'everyone') return 'order-day'
  return ofPeople ? 'orders' : 'sales-hour'
}

export type PeopleSource = 'active-day' | 'orders' | 'lines'

/** The smallest table that can count distinct customers. */
export function choosePeopleSource({
  scope,
  filter,
  wholeDays,
  path,
}: Pick<SalesNeed, 'scope' | 'filter' | 'wholeDays' | 'path'>): PeopleSource {
  if (path === 'lines' || isOfFewProducts(filter)) return 'lines'
  const bitMapped = wholeDays && !isOfOrders(filter) && scope.customer === 'everyone'
  return bitMapped ? 'active-day' : 'orders'
}

/** Whether rollups of whole orders, which know no more of them than branch and known or guest, can answer. */
export const isOfAnyOrders = ({ scope, filter }: Pick<SalesNeed, 'scope' | 'filter'>): boolean =>
  scope.customer === 'everyone' && !isOfProducts(filter) && !isOfOrders(filter)
