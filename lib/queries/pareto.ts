import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ParetoAnswer, ParetoQuestion } from '@/lib/contracts/pareto'
import { isWholeDays } from '@/lib/domain/interval'
import { metric as metricOf } from '@/lib/domain/metric'
import { shareOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { somethingLeft, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { rankedBy } from './ranking-groups'
import { counted, exact } from './row'

const { sql } = Prisma

const row = z.object({
  groups: counted,
  total: exact,
  without: counted,
  class: z.enum(['A', 'B', 'C']).nullable(),
  classGroups: counted,
  classValue: exact,
  places: z.array(counted),
  values: z.array(exact),
})

const CURVE_POINTS = 100

/** How few groups make most of a metric: the Pareto curve, and the ABC classes at 80 and 95 %. */
export async function pareto(scope: Scope, given: ParetoQuestion, asked: Asked): Promise<ParetoAnswer> {
  const question = given.kinds.length === 0 ? { ...given, kinds: ['product' as const] } : given
  const { by, metric, kinds } = question
  const frame = await frameOf(scope, question, asked)
  const { interval } = frame
  const asking = { scope, filter: question, by, countsOrders: false, path: asked.path ?? 'auto' }
  const source = chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) })
  const rows = await ask(
    row,
    sql`
      with sums as materialized (
        select group_key, ${rankedBy[metric]} as value from (
          select group_key, ${summed} from (${salesFacts(source, { ...asking, interval, timeMatters: 'no' })}) facts
          group by group_key ${somethingLeft(scope, question, by)}
        ) sums
      ),
      whole as (
        select count(*) filter (where value > 0) as groups, count(*) filter (where value <= 0) as without,
               coalesce(sum(value) filter (where value > 0), 0) as total
        from sums
      ),
      ranked as materialized (
        select value, row_number() over largest as place, sum(value) over (largest rows unbounded preceding) as upto
        from sums where value > 0 window largest as (order by value desc, group_key)
      ),
      classed as (
        select case when upto - value < total * 0.8 then 'A' when upto - value < total * 0.95 then 'B' else 'C' end as class,
               count(*) as groups, sum(value) as value
        from ranked, whole group by 1
      ),
      curve as (
        select coalesce(array_agg(place order by place), '{}') as places,
               coalesce(array_agg(upto::text order by place), '{}') as values
        from ranked, whole
        where place * ${CURVE_POINTS}::int / groups > (place - 1) * ${CURVE_POINTS}::int / groups
      )
      select whole.groups, total::text as total, without, class, coalesce(classed.groups, 0) as "classGroups",
             coalesce(classed.value, 0)::text as "classValue", places, values
      from whole cross join curve left join classed on true
      order by class`,
  )
  const { groups, total, without, places, values } = rows[0] ?? {
    groups: 0,
    total: '0',
    without: 0,
    places: [],
    values: [],
  }
  const shown = (text: string) => (metricOf(metric).unit === 'money' ? text : Number(text))
  const share = (part: number | string, whole: number | string) => shareOf(String(part), String(whole)) ?? 0
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    groups,
    total: shown(total),
    without,
    classes: rows.flatMap((one) =>
      one.class === null
        ? []
        : [
            {
              class: one.class,
              groups: one.classGroups,
              groupShare: share(one.classGroups, groups),
              value: shown(one.classValue),
              share: share(one.classValue, total),
            },
          ],
    ),
    curve: places.map((place, index) => ({ groups: share(place, groups), share: share(values[index] ?? '0', total) })),
  }
}
