import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProductRankingQuestion } from '@/lib/contracts/product-ranking'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { ask } from './ask'
import type { Path } from './asked'
import { chooseSalesSource, type SalesSource } from './choose-source'
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

/** Products have so many days that each sum costs; they are asked for again where all sums are needed. */
const hasManyRows = (source: SalesSource): boolean => source === 'product-day'

/** Common tables `current` (the sums of every group) and `listed` (the groups that match the search). */
function listing(scope: Scope, question: ProductRankingQuestion, interval: Interval, path: Path): Prisma.Sql {
  const { by, metric, search } = question
  const { asking, source } = rankingSource(scope, question, interval, path)
  const people = sql`left join (${peopleByGroup({ ...asking, interval })}) people using (group_key)`
  return sql`
    current as (
      select sums.*, ${metric === 'active' ? sql`coalesce(active, 0)` : sql`0`} as active
      from (
        select group_key, ${hasManyRows(source) ? summedFor(metric) : summed}
        from (${salesFacts(source, { ...asking, interval, timeMatters: 'no' })}) facts group by group_key
        ${somethingLeft(scope, question, by)}
      ) sums ${metric === 'active' ? people : Prisma.empty}
    ),
    listed as materialized (
      select * from current join (${rankedGroups(by, scope, search)}) named using (group_key)
    )`
}

const orderOf = ({ metric, direction }: ProductRankingQuestion): Prisma.Sql =>
  sql`${rankedBy[metric]} ${direction === 'desc' ? sql`desc` : sql`asc`} nulls last, key`

const columns = sql`groups, rank, group_key as "groupKey", key, name, kind, coalesce(active, 0) as active, ${asText}`

/** The groups from one place on, best first (or last). */
const pageOf = (question: ProductRankingQuestion, skipped: number, size: number): Prisma.Sql => sql`
  select *, ${skipped}::int + row_number() over (order by ${orderOf(question)}) as rank
  from (select * from listed order by ${orderOf(question)} limit ${size} offset ${skipped}) page`

/**
 * One page of the groups, best first (or last), with their number over all pages. `isWhole`: groups come with all sums,
 * not only with those that the metric needs.
 */
export async function rankedPage(
  scope: Scope,
  question: ProductRankingQuestion,
  interval: Interval,
  path: Path,
): Promise<{ groups: number; page: RankedGroup[]; isWhole: boolean }> {
  const { page, size } = question
  const { source } = rankingSource(scope, question, interval, path)
  const rows = await ask(
    row,
    sql`
      with ${listing(scope, question, interval, path)}
      select ${columns}
      from (select count(*) as groups from listed) counts
      left join (${pageOf(question, (page - 1) * size, size)}) page on true
      order by rank`,
  )
  return { groups: rows[0]?.groups ?? 0, page: rows.filter(isGroup), isWhole: !hasManyRows(source) }
}

/** In another interval, with their ranks then: the groups of these keys, and the first so many. */
export async function ranksIn(
  scope: Scope,
  question: ProductRankingQuestion,
  interval: Interval,
  { keys, first, path }: { keys: readonly string[]; first: number; path: Path },
): Promise<RankedGroup[]> {
  const all = sql`
    select * from (select *, row_number() over (order by ${orderOf(question)}) as rank from listed) ranked
    where rank <= ${first} or key = any(${[...keys]}::text[])`
  const rows = await ask(
    row,
    sql`
      with ${listing(scope, question, interval, path)}
      select ${columns} from (${keys.length === 0 ? pageOf(question, 0, first) : all}) page,
                             (select count(*) as groups from listed) counts
      order by rank`,
  )
  return rows.filter(isGroup)
}
