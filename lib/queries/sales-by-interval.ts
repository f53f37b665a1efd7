import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import { isWholeDays } from '@/lib/domain/interval'
import { noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Path } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, summed } from './facts/sums-of'
import { placeIn } from './place'
import { counted, sumsColumns } from './row'
import type { SalesFilter } from './sales-filter'

const { sql } = Prisma

const row = z.object({ position: counted, ...sumsColumns })

export type IntervalsQuestion = {
  /** Ascending, without overlap. */
  readonly intervals: readonly Interval[]
  readonly filter: SalesFilter
  /** Whether the answer's `orders` and `cancelled` are used; otherwise they may count an order once per product. */
  readonly countsOrders: boolean
  readonly path: Path
}

export const spanOf = (intervals: readonly Interval[]): Interval | null => {
  const [first, last] = [intervals[0], intervals.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

/** Sums of the sales in each interval, in their order. */
export async function salesByInterval(scope: Scope, question: IntervalsQuestion): Promise<Sums[]> {
  const { intervals, filter } = question
  const interval = spanOf(intervals)
  if (!interval) return []
  const wholeDays = intervals.every(isWholeDays)
  const source = chooseSalesSource({ scope, by: 'nothing', wholeDays, ...question })
  const place = placeIn(intervals)
  const facts = salesFacts(source, {
    scope,
    filter,
    interval,
    by: 'nothing',
    timeMatters: intervals.length > 1 ? 'exactly' : 'no',
  })
  const rows = await ask(
    row,
    sql`
      select position, ${asText} from (
        select position, ${summed} from (
          select ${place.positionOf(sql`at`)} as position, facts.* from (${facts}) facts
        ) placed
        where ${place.isInside(sql`at`, sql`position`)}
        group by position
      ) sums`,
  )
  const byPosition = new Map(rows.map(({ position, ...sums }) => [position - 1, sums]))
  return intervals.map((_, position) => byPosition.get(position) ?? noSums)
}
