import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { isWholeDays } from '@/lib/domain/interval'
import { nobody, type People } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import { choosePeopleSource, type PeopleSource } from './choose-source'
import { activeDayPeople } from './people/active-day-people'
import { linePeople } from './people/line-people'
import { orderPeople } from './people/order-people'
import type { PeopleQuestion } from './people/people-question'
import { placeIn } from './place'
import { counted } from './row'
import { type IntervalsQuestion, spanOf } from './sales-by-interval'

const { sql } = Prisma

const row = z.object({ position: counted, active: counted, new: counted })

/** Each a select of position (from 1), active and new. */
const peopleFrom: Record<PeopleSource, (question: PeopleQuestion) => Prisma.Sql> = {
  'active-day': activeDayPeople,
  orders: orderPeople,
  lines: linePeople,
}

/** Distinct known customers in each interval, in their order; nobody where only guests are asked for. */
export async function peopleByInterval(
  scope: Scope,
  { intervals, filter, path }: Omit<IntervalsQuestion, 'countsOrders'>,
): Promise<People[]> {
  const span = spanOf(intervals)
  if (!span || filter.customers === 'guest') return intervals.map(() => nobody)
  const source = choosePeopleSource({ scope, filter, wholeDays: intervals.every(isWholeDays), path })
  const question = { scope, filter, span, place: placeIn(intervals), path }
  const rows = await ask(row, sql`select position, active, new from (${peopleFrom[source](question)}) people`)
  const byPosition = new Map(rows.map(({ position, ...people }) => [position - 1, people]))
  return intervals.map((_, position) => byPosition.get(position) ?? nobody)
}
