import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { BranchHoursAnswer, BranchHoursQuestion } from '@/lib/contracts/branch-hours'
import { addSums, deriveValue, nobody, noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, resummed, somethingLeft, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { rankedBy, rankedGroups } from './ranking-groups'
import { counted, sumsColumns } from './row'

const { sql } = Prisma

const row = z.object({
  total: counted,
  place: counted,
  key: z.string(),
  name: z.string(),
  weekday: counted,
  hour: counted,
  ...sumsColumns,
})

const everyHour = Array.from({ length: 168 }, (_, index) => `${Math.floor(index / 24) + 1} ${index % 24}`)

/** When each branch sells, by weekday and hour: the first by the metric. */
export async function branchHours(
  scope: Scope,
  question: BranchHoursQuestion,
  asked: Asked,
): Promise<BranchHoursAnswer> {
  const { metric, size } = question
  const frame = await frameOf(scope, question, asked)
  const asking = { scope, filter: question, by: 'branch' } as const
  const source = chooseSalesSource({ ...asking, countsOrders: true, wholeDays: false, path: asked.path ?? 'auto' })
  const rows = await ask(
    row,
    sql`
      with cell as materialized (
        select group_key, extract(isodow from at)::int as weekday, extract(hour from at)::int as hour, ${summed}
        from (${salesFacts(source, { ...asking, interval: frame.interval, timeMatters: 'exactly' })}) facts
        group by 1, 2, 3
      ),
      current as (select group_key, ${resummed} from cell group by group_key ${somethingLeft(scope, question, 'branch')}),
      listed as (
        select group_key, key, name, count(*) over () as total,
               row_number() over (order by ${rankedBy[metric]} desc nulls last, key) as place
        from current join (${rankedGroups('branch', scope, undefined)}) named using (group_key)
      )
      select total, place, key, name, weekday, hour, ${asText}
      from listed join cell using (group_key) where place <= ${size}`,
  )
  const branches = new Map<number, { key: string; name: string; cells: Map<string, Sums> }>()
  for (const { place, key, name, weekday, hour, total: _, ...sums } of rows) {
    const branch = branches.get(place) ?? { key, name, cells: new Map() }
    branches.set(place, branch)
    branch.cells.set(`${weekday} ${hour}`, sums)
  }
  return {
    ...echoOf(frame, asked.business),
    metric,
    total: rows[0]?.total ?? 0,
    branches: [...branches]
      .toSorted(([a], [b]) => a - b)
      .map(([, { key, name, cells }]) => ({
        key,
        name,
        value: deriveValue(metric, [...cells.values()].reduce(addSums, noSums), nobody),
        cells: everyHour.map((at) => deriveValue(metric, cells.get(at) ?? noSums, nobody)),
      })),
  }
}
