import { Prisma } from '@/generated/prisma/client'
import { addDays, addMonths, type Day, dayOf } from '@/lib/domain/calendar'
import {
  type Interval,
  isWholeDays,
  lengthOf,
  monthAround,
  splitByMonth,
  wholeMonths,
  wholeQuarters,
} from '@/lib/domain/interval'
import { allOf, branchConditions, knownConditions, productConditions, within } from '../conditions'
import { leavesOutKinds } from '../sales-filter'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

const columns = sql`gross, discount, returns, units, orders, 0 as cancelled`

/** By product, kinds are told apart once for each product (`somethingLeft`), not for each of its days. */
function conditionsOf({ scope, filter, by }: FactsQuestion): Prisma.Sql[] {
  const ofProducts = by === 'product' && leavesOutKinds(filter) ? { ...filter, kinds: [] } : filter
  return [
    sql`workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, filter, sql`branch_id`),
    ...knownConditions(filter, sql`known`),
    ...productConditions(scope, ofProducts, sql`product_id`),
  ]
}

const groupKeyOf = (by: FactsQuestion['by']): Prisma.Sql => {
  if (by === 'product') return sql`product_id`
  return by === 'branch' ? sql`branch_id` : sql`0`
}

const tables = {
  day: { name: sql`product_day`, start: sql`day`, next: (day: Day) => addDays(day, 1) },
  month: { name: sql`product_month`, start: sql`month`, next: (day: Day) => addMonths(day, 1) },
  quarter: { name: sql`product_quarter`, start: sql`quarter`, next: (day: Day) => addMonths(day, 3) },
} as const

type Span = { readonly of: keyof typeof tables; readonly interval: Interval; readonly isTakenOff?: boolean }

const isSome = ({ interval: { from, to } }: Span): boolean => from < to

/** Part of a month: its days, or where these are most of them, the month without its other days. */
function partOfMonth(part: Interval): Span[] {
  const month = monthAround(part)
  const days: Span = { of: 'day', interval: part }
  if (2 * lengthOf(part) <= lengthOf(month)) return [days]
  const others = [
    { from: month.from, to: part.from },
    { from: part.to, to: month.to },
  ]
  return [
    { of: 'month', interval: month },
    ...others.map((interval): Span => ({ of: 'day', interval, isTakenOff: true })),
  ]
}

/** An interval in parts: the spans that are whole inside it, and what is left on both sides. */
function around(inner: Interval | null, of: Span['of'], interval: Interval, outer: (side: Interval) => Span[]): Span[] {
  if (!inner) return outer(interval)
  return [
    ...outer({ from: interval.from, to: inner.from }),
    { of, interval: inner },
    ...outer({ from: inner.to, to: interval.to }),
  ]
}

/** Days, months and quarters that make an interval, as coarse as the question allows. */
function spansOf({ interval, timeMatters }: FactsQuestion): Span[] {
  if (timeMatters === 'exactly') return [{ of: 'day', interval }]
  const days = (side: Interval): Span[] => splitByMonth(side).flatMap(partOfMonth)
  const months = (side: Interval): Span[] => around(wholeMonths(side), 'month', side, days)
  return around(wholeQuarters(interval), 'quarter', interval, months)
}

/** Said of a single day, month or quarter, that it is the one: its products then come in the order of the key, as groups. */
function isIn({ of, interval }: Span): Prisma.Sql {
  const { start, next } = tables[of]
  const isOne = isWholeDays(interval) && next(dayOf(interval.from)) === dayOf(interval.to)
  return isOne ? sql`${start} = ${dayOf(interval.from)}::date` : within(start, interval)
}

const takenOff = sql`
  -gross as gross, -discount as discount, -returns as returns, -units as units, -orders as orders, 0 as cancelled`

/** Products by day; where only the sum matters, whole months and quarters come as such. */
export function productDayFacts(question: FactsQuestion): Prisma.Sql {
  const conditions = conditionsOf(question)
  const spans = spansOf(question).filter(isSome)
  const facts = (spans.length > 0 ? spans : [{ of: 'day', interval: question.interval } as const]).map((span: Span) => {
    const { name, start } = tables[span.of]
    return sql`
        select ${start}::timestamp as at, ${groupKeyOf(question.by)} as group_key, ${span.isTakenOff ? takenOff : columns}
        from ${name} where ${allOf([...conditions, isIn(span)])}`
  })
  return Prisma.join(facts, ' union all ')
}
