import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { changedClasses } from '@/lib/domain/change'
import { ask } from '../ask'
import { within } from '../conditions'
import { firstSales } from '../people/first-sales'
import { counted, exact } from '../row'
import { type ChangeQuestion, changedGroups } from './change-frame'

const { sql } = Prisma

const row = z.object({ class: z.enum(changedClasses), customers: counted, value: exact, comparison: exact })

export type ChangedCustomers = z.output<typeof row>

/** A select of every known customer of either period: customer_id, class, value, comparison. */
export const classedCustomers = (question: ChangeQuestion): Prisma.Sql => sql`
  select group_key as customer_id, value, comparison,
         case when orders > 0 and ${within(sql`first_sale_at`, question.interval)} then 'new'
              when orders > 0 and orders_before > 0 then 'kept'
              when orders > 0 then 'back'
              when orders_before > 0 then 'lost'
              else 'refunded' end as class
  from (${changedGroups(question, 'customer')}) changed
  left join (${firstSales(question.scope.workspaceId, question.path)}) first on first.customer_id = changed.group_key`

/** Known customers by what became of them between the periods, with their sums. */
export function changeOfCustomers(question: ChangeQuestion): Promise<ChangedCustomers[]> {
  return ask(
    row,
    sql`
      select class, count(*) as customers, sum(value)::text as value, sum(comparison)::text as comparison
      from (${classedCustomers(question)}) classed group by class`,
  )
}
