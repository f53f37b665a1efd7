import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { SegmentCustomersAnswer, SegmentCustomersQuestion } from '@/lib/contracts/segment-customers'
import type { Scope } from '@/lib/domain/scope'
import { segmentSlugs } from '@/lib/domain/segment'
import { ask } from './ask'
import type { Asked } from './asked'
import { allOf } from './conditions'
import { rfmFrame } from './rfm/rfm-frame'
import { segmentTable } from './rfm/rfm-groups'
import { scoredCustomers } from './rfm/scored-customers'
import { counted, exact } from './row'

const { sql } = Prisma

const row = z.object({
  customer: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  country: z.string().nullable(),
  segment: z.enum(segmentSlugs),
  r: counted,
  f: counted,
  m: counted,
  recencyDays: counted,
  orders: counted,
  monetary: exact,
  firstOrder: z.string(),
  lastOrder: z.string(),
})
const pageRow = z.object({ total: counted, customers: z.array(row) })

const sorts: Record<SegmentCustomersQuestion['sort'], Prisma.Sql> = {
  monetary: sql`s.monetary`,
  frequency: sql`s.frequency`,
  recency: sql`s.recency`,
  'first-order': sql`s.first_order`,
  customer: sql`c.key`,
}

function conditionsOf({ segment, r, f, search }: SegmentCustomersQuestion): Prisma.Sql {
  const contains = (text: Prisma.Sql): Prisma.Sql =>
    sql`strpos(lower(coalesce(${text}, '')), lower(${search ?? ''})) > 0`
  return allOf([
    ...(segment ? [sql`segment = ${segment}`] : []),
    ...(r ? [sql`s.r = ${r}`] : []),
    ...(f ? [sql`s.f = ${f}`] : []),
    ...(search ? [sql`(${contains(sql`c.key`)} or ${contains(sql`c.name`)} or ${contains(sql`c.email`)})`] : []),
  ])
}

function statement(scope: Scope, question: SegmentCustomersQuestion, named: Prisma.Sql): Prisma.Sql {
  const { sort, direction, page, size } = question
  const order = direction === 'desc' ? sql`desc` : sql`asc`
  return sql`
    with ${named}, ${segmentTable},
    listed as (
      select c.key as customer, c.name, c.email, c.country, segment, s.r, s.f, s.m, s.recency as "recencyDays",
             s.frequency as orders, s.monetary::text as monetary, s.first_order::date::text as "firstOrder",
             s.last_order::date::text as "lastOrder", row_number() over (order by ${sorts[sort]} ${order}, c.key) as place
      from scored s
      join customer c on c.workspace_id = ${scope.workspaceId} and c.id = s.customer_id
      join cell on cell.r = s.r and cell.f = s.f
      where ${conditionsOf(question)}
    )
    select count(*) as total,
           coalesce(json_agg(listed order by place) filter (where place > ${(page - 1) * size} and place <= ${page * size}),
                    '[]') as customers
    from listed`
}

/** The customers of a segment, of a cell of the grid, or all, with their scores; one page. */
export async function segmentCustomers(
  scope: Scope,
  question: SegmentCustomersQuestion,
  asked: Asked,
): Promise<SegmentCustomersAnswer> {
  const { analysisDate, echo } = await rfmFrame(scope, question.asOf, asked)
  const { monetary, page, size } = question
  const rfm = { analysisDate, monetary, filter: question, path: asked.path ?? 'auto' }
  const [found] = await ask(pageRow, statement(scope, question, scoredCustomers(scope, rfm)))
  return { ...echo, analysisDate, total: found?.total ?? 0, page, size, rows: found?.customers ?? [] }
}
