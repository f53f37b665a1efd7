import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { WinnersAnswer, WinnersQuestion } from '@/lib/contracts/winners'
import { isWholeDays } from '@/lib/domain/interval'
import { deriveValue, nobody } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Bucket } from '@/lib/domain/timeframe'
import { ask } from './ask'
import type { Asked, Path } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, somethingLeft, summedFor } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { placeIn } from './place'
import { rankedBy, rankedGroups } from './ranking-groups'
import { counted, sumsColumns } from './row'
import { spanOf } from './sales-by-interval'

const { sql } = Prisma

const row = z.object({ position: counted, rank: counted, key: z.string(), name: z.string(), ...sumsColumns })

/** Months are whole in every one of these, so products may come from products by month. */
const ofMonths: readonly string[] = ['month', 'quarter', 'year']

/**
 * A bucket's groups fall into so many parts (and one more). What so many parts as are asked for reach at best is reached
 * by as many groups: all below need not be sorted.
 */
const SOME = 63

async function winnersIn(scope: Scope, question: WinnersQuestion, buckets: readonly Bucket[], path: Path) {
  const interval = spanOf(buckets)
  if (!interval) return []
  const { by, metric, top, grain } = question
  const asking = { scope, filter: question, by, countsOrders: true, path }
  const source = chooseSalesSource({ ...asking, wholeDays: buckets.every(isWholeDays) })
  const place = placeIn(buckets)
  const facts = salesFacts(source, {
    ...asking,
    interval,
    timeMatters: ofMonths.includes(grain) ? 'by-month' : 'exactly',
  })
  const rows = await ask(
    row,
    sql`
      with current as (
        select group_key, position, ${summedFor(metric)}, 0 as active from (
          select ${place.positionOf(sql`at`)} as position, facts.* from (${facts}) facts
        ) placed
        group by group_key, position ${somethingLeft(scope, question, by)}
      ),
      valued as materialized (select *, ${rankedBy[metric]} as value from current),
      least as (
        select position, value as enough from (
          select position, max(value) as value,
                 row_number() over (partition by position order by max(value) desc nulls last) as place
          from valued group by position, hashtext(group_key::text) & ${SOME}::int
        ) parts
        where place = ${top}
      ),
      best as (
        select * from (
          select valued.*, rank() over (partition by position order by value desc nulls last) as upto
          from valued left join least using (position)
          where enough is null or value >= enough
        ) placed
        where upto <= ${top}
      )
      select position, rank, key, name, ${asText} from (
        select *, row_number() over (partition by position order by value desc nulls last, key) as rank
        from best join (${rankedGroups(by, scope, undefined)}) named using (group_key)
      ) ranked
      where rank <= ${top}
      order by position, rank`,
  )
  return buckets.map((bucket, index) => ({ bucket, rows: rows.filter(({ position }) => position === index + 1) }))
}

/** The best of each hour, day, week, month, quarter or year: products, brands, places or customers. */
export async function winners(scope: Scope, given: WinnersQuestion, asked: Asked): Promise<WinnersAnswer> {
  const question = given.kinds.length === 0 ? { ...given, kinds: ['product' as const] } : given
  const { by, metric, kinds, page, size } = question
  const frame = await frameOf(scope, question, asked)
  const covered = frame.buckets.filter((bucket) => bucket.covered)
  const end = Math.max(0, covered.length - (page - 1) * size)
  const buckets = covered.slice(Math.max(0, end - size), end)
  const half = Math.ceil(buckets.length / 2)
  const path = asked.path ?? 'auto'
  // Many groups are added up: each half by a process of its own.
  const halves = await Promise.all(
    [buckets.slice(0, half), buckets.slice(half)].map((some) => winnersIn(scope, question, some, path)),
  )
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    count: covered.length,
    page,
    size,
    buckets: halves
      .flat()
      .map(({ bucket: { key, from, to, unfinished }, rows }) => ({
        key,
        from,
        to,
        unfinished,
        rows: rows.map((one) => ({ key: one.key, name: one.name, value: deriveValue(metric, one, nobody) })),
      }))
      .toReversed(),
  }
}
