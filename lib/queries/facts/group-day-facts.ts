import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, knownConditions, within } from '../conditions'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

const tables = {
  brand: { name: sql`brand_day`, key: sql`brand` },
  category: { name: sql`category_day`, key: sql`category` },
} as const

/** Brands or categories by day, with their own distinct orders. */
export function groupDayFacts({ scope, filter, interval }: FactsQuestion, group: keyof typeof tables): Prisma.Sql {
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(sql`day`, interval),
    ...branchConditions(scope, filter, sql`branch_id`),
    ...knownConditions(filter, sql`known`),
  ]
  return sql`
    select day::timestamp as at, ${tables[group].key} as group_key,
           gross, discount, returns, units, orders, 0 as cancelled
    from ${tables[group].name} where ${allOf(conditions)}`
}
