import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { ask } from '../ask'
import { rankedGroups } from '../ranking-groups'
import { counted, exact } from '../row'
import { type ChangeQuestion, changedGroups } from './change-frame'

const { sql } = Prisma

const row = z.object({
  key: z.string(),
  name: z.string(),
  value: exact,
  comparison: exact,
  changed: counted,
  groups: counted,
  total: exact,
  totalBefore: exact,
})

export type ChangeSplit = {
  readonly rows: readonly { key: string; name: string; value: string; comparison: string }[]
  /** All groups: how many there are, how many differ, their sums. */
  readonly groups: number
  readonly changed: number
  readonly total: string
  readonly totalBefore: string
}

const nothing = { groups: 0, changed: 0, total: '0', totalBefore: '0' }

/** The groups that changed most, up or down, and the sums of all. */
export async function changeSplit(question: ChangeQuestion, by: RankingDimension, size: number): Promise<ChangeSplit> {
  const rows = await ask(
    row,
    sql`
      with current as materialized (${changedGroups(question, by)}),
      whole as (
        select count(*) as groups, count(*) filter (where value <> comparison) as changed,
               sum(value) as total, sum(comparison) as total_before
        from current
      ),
      largest as (select * from current order by abs(value - comparison) desc, group_key limit ${size})
      select key, name, value::text as value, comparison::text as comparison, groups, changed,
             total::text as total, total_before::text as "totalBefore"
      from largest join (${rankedGroups(by, question.scope, undefined)}) named using (group_key), whole
      order by abs(value - comparison) desc, key`,
  )
  const { groups, changed, total, totalBefore } = rows[0] ?? nothing
  return {
    rows: rows.map(({ key, name, value, comparison }) => ({ key, name, value, comparison })),
    groups,
    changed,
    total,
    totalBefore,
  }
}
