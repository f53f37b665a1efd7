import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProductRankingQuestion } from '@/lib/contracts/product-ranking'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { ask } from './ask'
import type { Path } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, somethingLeft, summed, summedFor } from './facts/sums-of'
import { peopleByGroup } from './people/people-by-group'
import { rankedBy, rankedGroups } from './ranking-groups'
import { counted, sumsColumns } from './row'

const { sql } = Prisma

const row = z.object({
  groups: counted,
  rank: counted.nullable(),
  /** Id of a product, branch or customer, else the text itself. */
  groupKey: z.union([z.number(), z.string()]).nullable(),
  key: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.enum(productKinds).nullable(),
  /** Distinct known customers, where ranked by them; else 0. */
  active: counted,
  /** As many as the metric needs, or all: see `rankedPage`. */
  ...sumsColumns,
})

type Row = z.output<typeof row>

export type RankedGroup = Row & { rank: number; groupKey: string | number; key: string; name: string }

const isGroup = (found: Row): found is RankedGroup => found.groupKey !== null

function rankingSource(scope: Scope, question: ProductRankingQuestion, interval: Interval, path: Path) {
  const asking = { scope, filter: question, by: question.by, path, countsOrders: true }
  return { asking, source: chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) }) }
}

/** Common tables `current` (the sums of every group) and `ranked` (the groups that match the search, with their rank). */
function ranking(scope: Scope, question: ProductRankingQuestion, interval: Interval, path: Path): Prisma.Sql {
  const { by, metric, direction, search } = question
  const { asking, source } = rankingSource(scope, question, interval, path)
  const people = sql`left join (${peopleByGroup({ ...asking, interval })}) people using (group_key)`
  return sql`
    current as (
      select sums.*, ${metric === 'active' ? sql`coalesce(active, 0)` : sql`0`} as active
      from (
        select group_key, ${source === 'lines' ? summed : summedFor(metric)}
        from (${salesFacts(source, { ...asking, interval, timeMatters: 'no' })}) facts group by group_key
        ${somethingLeft(scope, question, by)}
      ) sums ${metric === 'active' ? people : Prisma.empty}
    ),
    ranked as (
      select *, row_number() over (
        order by ${rankedBy[metric]} ${direction === 'desc' ? sql`desc` : sql`asc`} nulls last, key) as rank
      from current join (${rankedGroups(by, scope, search)}) named using (group_key)
    )`
}

const columns = sql`groups, rank, group_key as "groupKey", key, name, kind, coalesce(active, 0) as active, ${asText}`

/**
 * One page of the groups, best first (or last), with their number over all pages. `isWhole`: groups come with all sums, as
 * lines are not read twice; of rollups only those that the metric needs are added up for every group.
 */
export async function rankedPage(
  scope: Scope,
  question: ProductRankingQuestion,
  interval: Interval,
  path: Path,
): Promise<{ groups: number; page: RankedGroup[]; isWhole: boolean }> {
  const { page, size } = question
  const rows = await ask(
    row,
    sql`
      with ${ranking(scope, question, interval, path)}
      select ${columns}
      from (select count(*) as groups from ranked) counts
      left join (
        select * from ranked where rank > ${(page - 1) * size} and rank <= ${page * size}
      ) page on true
      order by rank`,
  )
  const { source } = rankingSource(scope, question, interval, path)
  return { groups: rows[0]?.groups ?? 0, page: rows.filter(isGroup), isWhole: source === 'lines' }
}

/** In another interval, with their ranks then: the groups of these keys, and the first so many. */
export async function ranksIn(
  scope: Scope,
  question: ProductRankingQuestion,
  interval: Interval,
  { keys, first, path }: { keys: readonly string[]; first: number; path: Path },
): Promise<RankedGroup[]> {
  const rows = await ask(
    row,
    sql`
      with ${ranking(scope, question, interval, path)}
      select ${columns} from ranked, (select count(*) as groups from ranked) counts
      where rank <= ${first} or key = any(${[...keys]}::text[])
      order by rank`,
  )
  return rows.filter(isGroup)
}
