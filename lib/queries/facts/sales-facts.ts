import type { Prisma } from '@/generated/prisma/client'
import type { SalesSource } from '../choose-source'
import type { FactsQuestion } from './facts-question'
import { groupDayFacts } from './group-day-facts'
import { lineFacts } from './line-facts'
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
 * returns, units, orders, cancelled.
 */
export const salesFacts = (source: SalesSource, question: FactsQuestion): Prisma.Sql => factsFrom[source](question)
