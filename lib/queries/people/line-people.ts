import { Prisma } from '@/generated/prisma/client'
import { linesUnder } from '../rows-under'
import { boughtLines } from './buying-orders'
import { firstSales } from './first-sales'
import type { PeopleQuestion } from './people-question'

const { sql } = Prisma

/** Distinct customers of sale lines; for the path of lines, first sales come from the lines as well. */
export const linePeople = ({ scope, filter, span, place, path }: PeopleQuestion): Prisma.Sql => sql`
  with first as (${firstSales(scope.workspaceId, path)})
  select position, count(*) as active, count(*) filter (where first_sale_at >= ${place.startOf(sql`position`)}) as new
  from (
    select distinct position, customer_id from (
      select ${place.positionOf(sql`l.ordered_at`)} as position, l.ordered_at, l.customer_id
      ${linesUnder({ scope, filter, interval: span }, boughtLines)}
    ) placed
    where ${place.isInside(sql`ordered_at`, sql`position`)}
  ) people join first using (customer_id)
  group by position`
