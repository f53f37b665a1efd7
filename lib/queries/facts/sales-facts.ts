import { Prisma } from '@/generated/prisma/client'
import type { SalesSource } from '../choose-source'
import { leavesOutKinds } from '../sales-filter'
import { customerMonthFacts } from './customer-month-facts'
import type { FactsQuestion } from './facts-question'
import { groupDayFacts } from './group-day-facts'
import { leftOutFacts, lineFacts } from './line-facts'
import { orderDayFacts } from './order-day-facts'
import { orderFacts } from './order-facts'
import { otherKindsFacts } from './other-kinds'
import { productDayFacts } from './product-day-facts'
import { salesHourFacts } from './sales-hour-facts'

const factsFrom: Record<SalesSource, (question: FactsQuestion) => Prisma.Sql> = {
  'sales-hour': salesHourFacts,
  orders: orderFacts,
  'order-day': orderDayFacts,
  'customer-month': customerMonthFacts,
  'product-day': productDayFacts,
  'brand-day': (question) => groupDayFacts(question, 'brand'),
  'category-day': (question) => groupDayFacts(question, 'category'),
  lines: lineFacts,
}

/** Sources that apply the filter on products themselves, and those that leave out orders themselves. */
const knowsProducts: readonly SalesSource[] = ['lines', 'product-day']
const knowsOrders: readonly SalesSource[] = ['lines', 'orders']

/**
 * A select whose rows add up, whatever the table: at, group_key (product or branch id, or text), gross, discount,
 * returns, units, orders, cancelled. As kept, or without other kinds, a group may come out empty: see `somethingLeft`.
 */
export function salesFacts(source: SalesSource, question: FactsQuestion): Prisma.Sql {
  const { filter } = question
  const ofAllKinds = !knowsProducts.includes(source) && leavesOutKinds(filter)
  const summed = ofAllKinds ? { ...question, filter: { ...filter, kinds: [] } } : question
  const countedBy = source === 'product-day' ? 'product' : 'order'
  const parts = [
    factsFrom[source](summed),
    ...(filter.kept && !knowsOrders.includes(source) ? [leftOutFacts(summed, countedBy)] : []),
    ...(ofAllKinds ? [otherKindsFacts(question)] : []),
  ]
  return Prisma.join(parts, ' union all ')
}
