import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { LikeForLikeAnswer, LikeForLikeQuestion } from '@/lib/contracts/like-for-like'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import { addSums, changeOf, deriveValue, nobody, noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked, Path } from './asked'
import { branchDays, branchNames } from './branches/branch-days'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { placeIn } from './place'
import { counted, sumsColumns } from './row'
import { spanOf } from './sales-by-interval'

const { sql } = Prisma

const row = z.object({
  branchId: z.number(),
  key: z.string(),
  name: z.string(),
  period: z.enum(['now', 'before']),
  pairs: counted,
  alone: counted,
  ...sumsColumns,
})

type Row = z.output<typeof row>
type Branch = LikeForLikeAnswer['branches'][number] & { readonly now: Sums; readonly before: Sums }

type Days = { readonly scope: Scope; readonly question: LikeForLikeQuestion; readonly path: Path }

/** A select of branch_id, position (of the day's pair) and whether the branch sold that day. */
function soldIn({ scope, question, path }: Days, days: readonly Interval[], span: Interval): Prisma.Sql {
  const place = placeIn(days)
  const at = sql`sold.day::timestamp`
  return sql`
    select branch_id, position from (
      select branch_id, day, ${place.positionOf(at)} as position
      from (${branchDays({ scope, filter: question, interval: span, path })}) sold
    ) placed
    where ${place.isInside(sql`day::timestamp`, sql`position`)}`
}

/** A select of group_key, position and sums of each branch on each day. */
function sumsIn({ scope, question, path }: Days, days: readonly Interval[], span: Interval): Prisma.Sql {
  const asking = { scope, filter: question, by: 'branch', countsOrders: true, path } as const
  const source = chooseSalesSource({ ...asking, wholeDays: days.every(isWholeDays) })
  const place = placeIn(days)
  return sql`
    select group_key, position, ${summed} from (
      select ${place.positionOf(sql`at`)} as position, facts.*
      from (${salesFacts(source, { ...asking, interval: span, timeMatters: 'exactly' })}) facts
    ) placed
    where ${place.isInside(sql`at`, sql`position`)}
    group by group_key, position`
}

async function rowsOf(asking: Days, now: readonly Interval[], before: readonly Interval[]): Promise<Row[]> {
  const [spanNow, spanBefore] = [spanOf(now), spanOf(before)]
  if (!spanNow || !spanBefore) return []
  return ask(
    row,
    sql`
      with sold_now as materialized (${soldIn(asking, now, spanNow)}),
      sold_before as materialized (${soldIn(asking, before, spanBefore)}),
      pairs as materialized (select * from sold_now intersect select * from sold_before),
      counts as (
        select branch_id, count(p.position) as pairs,
               count(*) filter (where n.position is not null) - count(p.position) as only_now,
               count(*) filter (where b.position is not null) - count(p.position) as only_before
        from sold_now n full join sold_before b using (branch_id, position) left join pairs p using (branch_id, position)
        group by branch_id
      ),
      totals as (
        select 'now' as period, group_key as branch_id, ${summedAgain}
        from (${sumsIn(asking, now, spanNow)}) sums
        join pairs on pairs.branch_id = group_key and pairs.position = sums.position group by group_key
        union all
        select 'before', group_key, ${summedAgain}
        from (${sumsIn(asking, before, spanBefore)}) sums
        join pairs on pairs.branch_id = group_key and pairs.position = sums.position group by group_key
      )
      select branch_id as "branchId", key, name, period, pairs,
             case period when 'now' then only_now else only_before end as alone, ${asText}
      from counts join (${branchNames(asking.scope.workspaceId)}) named using (branch_id)
      cross join (values ('now'), ('before')) periods (period)
      left join totals using (branch_id, period)
      order by key, period`,
  )
}

/** The columns of `summed`, added up once more. */
const summedAgain = sql`
  sum(gross) as gross, sum(discounts) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

function comparedSums(metric: LikeForLikeQuestion['metric'], pairs: number, now: Sums, before: Sums) {
  if (pairs === 0) return { value: null, comparison: null, change: null }
  const [value, comparison] = [deriveValue(metric, now, nobody), deriveValue(metric, before, nobody)]
  return { value, comparison, change: changeOf(metric, value, comparison) }
}

function toBranches(metric: LikeForLikeQuestion['metric'], rows: readonly Row[]): Branch[] {
  const latest = rows.filter(({ period }) => period === 'now')
  return latest.map(({ branchId, key, name, pairs, alone, ...now }) => {
    const before = rows.find((one) => one.branchId === branchId && one.period === 'before')
    const sums = before ?? noSums
    return {
      key,
      name,
      pairs,
      onlyNow: alone,
      onlyBefore: before?.alone ?? 0,
      ...comparedSums(metric, pairs, now, sums),
      now,
      before: sums,
    }
  })
}

const gain = ({ change }: Branch): number => (change === null ? -Infinity : Number(change.absolute ?? -Infinity))

/** Branches against the comparison over the days both have: openings, closings and missing files change nothing (decision 075). */
export async function likeForLike(
  scope: Scope,
  question: LikeForLikeQuestion,
  asked: Asked,
): Promise<LikeForLikeAnswer> {
  const { metric } = question
  const frame = await frameOf(scope, { ...question, grain: 'day' }, asked)
  const paired = frame.buckets.flatMap(({ from, to, comparison }) => (comparison ? [{ from, to, comparison }] : []))
  const asking = { scope, question, path: asked.path ?? 'auto' }
  const rows = await rowsOf(
    asking,
    paired.map(({ from, to }) => ({ from, to })),
    paired.map(({ comparison }) => comparison),
  )
  const branches = toBranches(metric, rows).toSorted((a, b) => gain(b) - gain(a) || (a.key < b.key ? -1 : 1))
  const total = (of: (branch: Branch) => number) => branches.reduce((sum, branch) => sum + of(branch), 0)
  const pairs = total((branch) => branch.pairs)
  const now = branches.map((branch) => branch.now).reduce(addSums, noSums)
  const before = branches.map((branch) => branch.before).reduce(addSums, noSums)
  const whole = comparedSums(metric, pairs, now, before)
  return {
    ...echoOf(frame, asked.business),
    metric,
    pairs,
    onlyNow: total((branch) => branch.onlyNow),
    onlyBefore: total((branch) => branch.onlyBefore),
    total: whole.value,
    comparisonTotal: whole.comparison,
    change: whole.change,
    branches: branches.map(({ now: _now, before: _before, ...branch }) => branch),
  }
}
