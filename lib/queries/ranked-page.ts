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
import { asText, somethingLeft, summed } from './facts/sums-of'
import { rankedBy, rankedGroups } from './ranking-groups'
import { counted, sumsColumns } from './row'

const { sql } = Prisma

const row = z.object({
  groups: counted,
  rank: counted.nullable(),
  /** Id of a product or branch, else the text itself. */
  groupKey: z.union([z.number(), z.string()]).nullable(),
  key: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.enum(productKinds).nullable(),
  ...sumsColumns,
})

type Row = z.output<typeof row>

export type RankedGroup = Row & { rank: number; groupKey: string | number; key: string; name: string }

const isGroup = (found: Row): found is RankedGroup => found.groupKey !== null

/** One page of the groups, best first (or last), with their number over all pages. */
export async function rankedPage(
  scope: Scope,
  question: ProductRankingQuestion,
  interval: Interval,
  path: Path,
): Promise<{ groups: number; page: RankedGroup[] }> {
  const { by, metric, direction, page, size, search } = question
  const asking = { scope, filter: question, by, path, countsOrders: true }
  const source = chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) })
  const rows = await ask(
    row,
    sql`
      with current as materialized (
        select group_key, ${summed}
        from (${salesFacts(source, { ...asking, interval, timeMatters: false })}) facts group by group_key
        ${somethingLeft(question)}
      ),
      ranked as (
        select *, row_number() over (
          order by ${rankedBy[metric]} ${direction === 'desc' ? sql`desc` : sql`asc`} nulls last, key) as rank
        from current join (${rankedGroups(by, scope, search)}) named using (group_key)
      )
      select groups, rank, group_key as "groupKey", key, name, kind, ${asText}
      from (select count(*) as groups from ranked) counts
      left join (
        select * from ranked where rank > ${(page - 1) * size} and rank <= ${page * size}
      ) page on true
      order by rank`,
  )
  return { groups: rows[0]?.groups ?? 0, page: rows.filter(isGroup) }
}
