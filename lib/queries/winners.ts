import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { WinnersAnswer, WinnersQuestion } from '@/lib/contracts/winners'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import { deriveValue, nobody } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked, Path } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, somethingLeft, summedFor } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { rankedBy, rankedGroups } from './ranking-groups'
import { sumsColumns } from './row'

const { sql } = Prisma

const row = z.object({ key: z.string(), name: z.string(), ...sumsColumns })

/** The best of a bucket. Buckets are asked for one by one: few groups at a time are added up far faster than all at once. */
async function winnersOf(scope: Scope, question: WinnersQuestion, interval: Interval, path: Path) {
  const { by, metric, top } = question
  const asking = { scope, filter: question, by, countsOrders: true, path }
  const source = chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) })
  const facts = salesFacts(source, { ...asking, interval, timeMatters: 'no' })
  return ask(
    row,
    sql`
      with current as (
        select group_key, ${summedFor(metric)}, 0 as active from (${facts}) facts
        group by group_key ${somethingLeft(scope, question, by)}
      ),
      best as (
        select *, ${rankedBy[metric]} as value from current
        order by value desc nulls last fetch first ${top} rows with ties
      )
      select key, name, ${asText} from best join (${rankedGroups(by, scope, undefined)}) named using (group_key)
      order by value desc nulls last, key limit ${top}`,
  )
}

/** The best of each hour, day, week, month, quarter or year: products, brands, places or customers. */
export async function winners(scope: Scope, given: WinnersQuestion, asked: Asked): Promise<WinnersAnswer> {
  const question = given.kinds.length === 0 ? { ...given, kinds: ['product' as const] } : given
  const { by, metric, kinds, page, size } = question
  const frame = await frameOf(scope, question, asked)
  const covered = frame.buckets.filter((bucket) => bucket.covered)
  const end = Math.max(0, covered.length - (page - 1) * size)
  const buckets = covered.slice(Math.max(0, end - size), end)
  const path = asked.path ?? 'auto'
  const best = await Promise.all(buckets.map((bucket) => winnersOf(scope, question, bucket, path)))
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    count: covered.length,
    page,
    size,
    buckets: buckets
      .map(({ key, from, to, unfinished }, index) => ({
        key,
        from,
        to,
        unfinished,
        rows: (best[index] ?? []).map((one) => ({
          key: one.key,
          name: one.name,
          value: deriveValue(metric, one, nobody),
        })),
      }))
      .toReversed(),
  }
}
