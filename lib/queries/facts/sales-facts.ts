import { Prisma } from '@/generated/prisma/client'
import type { SalesSource } from '../choose-source'
import type { FactsQuestion } from './facts-question'
import { groupDayFacts } from './group-day-facts'
import { leftOutFacts, lineFacts } from './line-facts'
import { orderFacts } from './order-facts'
import { productDayFacts } from './product-day-facts'
import { salesHourFacts } from './sales-hour-facts'

const factsFrom: Record<SalesSource, (question: FactsQuestion) => Prisma.Sql> = {
  'sales-hour': salesHourFacts,
  orders: orderFacts,
  'product-day': productDayFacts,
  'brand-day': (question) => groupDayFacts(question, 'brand'),
  'category-day': (question) => groupDayFacts(question, 'category'),
  lines: lineFacts,
}

/**
 * A select whose rows add up, whatever the table: at, group_key (product or branch id, or text), gross, discount,
 * returns, units, orders, cancelled. As kept, a group may come out empty: see `somethingLeft`.
 */
export function salesFacts(source: SalesSource, question: FactsQuestion): Prisma.Sql {
  const facts = factsFrom[source](question)
  const knowsOrders = source === 'lines' || source === 'orders'
  return question.filter.kept && !knowsOrders ? Prisma.sql`${facts} union all ${leftOutFacts(question)}` : facts
}
