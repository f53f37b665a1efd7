import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ChangedCustomersAnswer, ChangedCustomersQuestion } from '@/lib/contracts/changed-customers'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { classedCustomers } from './change/change-of-customers'
import { partOf } from './change/change-part'
import { echoOf, frameOf } from './frame'
import { counted, exact } from './row'

const { sql } = Prisma

const row = z.object({
  customer: z.string(),
  name: z.string().nullable(),
  country: z.string().nullable(),
  value: exact,
  comparison: exact,
  customers: counted,
})

/** The customers behind one part of a change: new, kept, back, lost or only returning goods. */
export async function changedCustomers(
  scope: Scope,
  question: ChangedCustomersQuestion,
  asked: Asked,
): Promise<ChangedCustomersAnswer> {
  const { metric, class: name, page, size } = question
  const frame = await frameOf(scope, question, asked)
  const { interval, comparison } = frame
  const echo = { ...echoOf(frame, asked.business), metric, class: name, page, size }
  if (comparison === null) return { ...echo, customers: 0, rows: [] }
  const asking = { scope, filter: question, metric, interval, comparison, path: asked.path ?? 'auto' }
  const found = await ask(
    row,
    sql`
      select c.key as customer, c.name, c.country, value::text as value, comparison::text as comparison,
             count(*) over () as customers
      from (${classedCustomers(asking)}) classed
      join customer c on c.workspace_id = ${scope.workspaceId} and c.id = classed.customer_id
      where class = ${name}
      order by abs(value - comparison) desc, c.key
      limit ${size} offset ${(page - 1) * size}`,
  )
  const rows = found.map(({ customers: _all, value, comparison, ...customer }) => ({
    ...customer,
    ...partOf(metric, { value, comparison }),
  }))
  return { ...echo, customers: found[0]?.customers ?? 0, rows }
}
