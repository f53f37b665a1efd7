import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'

const { sql } = Prisma

/** Whether no order of the workspace lies outside of an interval: found once, whatever the rows it stands beside. */
export const isEverything = ({ workspaceId }: Scope, { from, to }: Interval): Prisma.Sql => sql`
  (select not exists (select from orders where workspace_id = ${workspaceId} and ordered_at < ${from}::timestamp)
      and not exists (select from orders where workspace_id = ${workspaceId} and ordered_at >= ${to}::timestamp))`
