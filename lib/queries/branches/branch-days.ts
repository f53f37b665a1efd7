import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import { allOf, branchConditions, within } from '../conditions'
import type { SalesFilter } from '../sales-filter'

const { sql } = Prisma

type BranchDays = {
  readonly scope: Scope
  readonly filter: Pick<SalesFilter, 'branch'>
  readonly interval: Interval
  readonly path: Path
}

/** A select of branch_id and day: the days on which a branch had any sale. */
export function branchDays({ scope, filter, interval, path }: BranchDays): Prisma.Sql {
  const ofLines = path === 'lines'
  const time = ofLines ? sql`ordered_at` : sql`hour`
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(time, interval),
    ofLines ? sql`kind = 'sale'` : sql`orders > 0`,
    ...branchConditions(scope, filter, sql`branch_id`),
  ]
  return sql`
    select distinct branch_id, ${time}::date as day from ${ofLines ? sql`order_line` : sql`sales_hour`}
    where ${allOf(conditions)}`
}

/** A select of branch_id, key and name, "no branch" included. */
export const branchNames = (workspaceId: number): Prisma.Sql => sql`
  select id as branch_id, key, name from branch where workspace_id = ${workspaceId}
  union all select 0, '', 'No branch'`
