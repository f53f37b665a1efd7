import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import type { SalesFilter } from './sales-filter'

const { sql } = Prisma

export type Kept = Pick<SalesFilter, 'kept' | 'hours'>

/** A select of the keys of orders reversed within so many hours, and of those that reverse them. */
export const leftOutOrders = (scope: Scope, { hours }: Pick<Kept, 'hours'>): Prisma.Sql => sql`
  select unnest(array[order_key, reversed_by]) from order_reversal
  where workspace_id = ${scope.workspaceId} and reversed_at <= ordered_at + make_interval(hours => ${hours}::int)`

/** Only the orders left out. As an array, they are looked up by key whatever the planner knows of the tables. */
export const leftOutCondition = (scope: Scope, filter: Kept, orderKey: Prisma.Sql): Prisma.Sql =>
  sql`${orderKey} = any(array(${leftOutOrders(scope, filter)}))`

/** Nothing of the orders left out, where a view is as kept. */
export const keptConditions = (scope: Scope, filter: Kept, orderKey: Prisma.Sql): Prisma.Sql[] =>
  filter.kept ? [sql`${orderKey} not in (${leftOutOrders(scope, filter)})`] : []
