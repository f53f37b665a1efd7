import { Prisma } from '@/generated/prisma/client'
import { amountClass } from '@/lib/domain/amount-class'
import { type Interval, monthAround, wholeMonths } from '@/lib/domain/interval'
import type { Coverage } from '@/lib/domain/timeframe'
import { allOf, branchConditions, knownConditions, within } from '../conditions'
import { leftOutCondition } from '../left-out'
import { orderRows, type RowsQuestion } from '../rows-under'

const { sql } = Prisma

const amount = sql`(o.gross - o.discount)`
const classOfOrder = Prisma.raw(amountClass('(o.gross - o.discount)'))

/** Orders one by one; `weight` −1 takes them off, their amounts as well. */
const ofOrders = (question: RowsQuestion, weight: 1 | -1, more: readonly Prisma.Sql[] = []): Prisma.Sql => sql`
  select ${classOfOrder} as class, ${weight}::int as weight, ${weight}::int as orders, ${weight}::int * ${amount} as total, ${amount} as least,
         ${amount} as most, array[${amount}] as amounts
  from orders o where ${allOf([...orderRows(question), sql`o.sale_lines > 0`, ...more])}`

function ofMonths({ scope, filter, interval }: RowsQuestion): Prisma.Sql {
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(sql`month`, interval),
    ...branchConditions(scope, filter, sql`branch_id`),
    ...knownConditions(filter, sql`known`),
  ]
  return sql`
    select class, 1 as weight, orders, total, least, most, amounts from order_amount_month where ${allOf(conditions)}`
}

/** With the rest of the months in which the data begins and ends: nothing is there. */
function withEmptyEnds(interval: Interval, { from, to }: Coverage): Interval {
  if (from === null || to === null) return interval
  return {
    from: interval.from <= from ? monthAround(interval).from : interval.from,
    to: interval.to > to ? monthAround({ from: to, to }).to : interval.to,
  }
}

/**
 * A select of class, weight, orders, total, least, most and amounts, of orders with a sale, by months where they are
 * whole; null where none is.
 */
export function amountSlices(question: RowsQuestion, coverage: Coverage): Prisma.Sql | null {
  const { scope, filter } = question
  const interval = withEmptyEnds(question.interval, coverage)
  const months = wholeMonths(interval)
  if (!months) return null
  const sides = [
    { from: interval.from, to: months.from },
    { from: months.to, to: interval.to },
  ].filter(({ from, to }) => from < to)
  const everything = { scope, filter: { ...filter, kept: false }, interval: months }
  const parts = [
    ofMonths(everything),
    ...(filter.kept ? [ofOrders(everything, -1, [leftOutCondition(scope, filter, sql`o.order_key`)])] : []),
    ...sides.map((side) => ofOrders({ ...question, interval: side }, 1)),
  ]
  return Prisma.join(parts, ' union all ')
}
