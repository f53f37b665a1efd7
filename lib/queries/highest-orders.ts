import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { HighestOrdersAnswer, HighestOrdersQuestion } from '@/lib/contracts/highest-orders'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { orderColumns, orderDimensions, orderRow, toOrderSummary } from './order-summaries'
import { highestCandidates } from './orders/highest-candidates'
import { placeIn } from './place'
import { counted } from './row'

const { sql } = Prisma

const row = z.object({
  total: counted,
  position: counted.nullable(),
  rank: counted.nullable(),
  order: z.object(orderRow).nullable(),
})

/** The highest orders of every day, week, month, quarter or year; one page. */
export async function highestOrders(
  scope: Scope,
  question: HighestOrdersQuestion,
  asked: Asked,
): Promise<HighestOrdersAnswer> {
  const { most, page, size } = question
  const frame = await frameOf(scope, { ...question, compare: 'none' }, asked)
  const place = placeIn(frame.buckets)
  const path = asked.path ?? 'auto'
  const candidates = highestCandidates({ scope, filter: question, interval: frame.interval, most, path })
  const rows = await ask(
    row,
    sql`
      with ranked as (
        select order_key, position,
               row_number() over (partition by position order by amount desc, order_key) as rank
        from (select order_key, ${place.positionOf(sql`at`)} as position, amount from (${candidates}) candidates) placed
      ),
      highest as materialized (
        select *, row_number() over (order by position desc, rank) as place from ranked where rank <= ${most}
      ),
      page as (
        select highest.position, highest.rank, highest.place, ${orderColumns}
        from highest join orders o on o.workspace_id = ${scope.workspaceId} and o.order_key = highest.order_key
        ${orderDimensions}
        where place > ${(page - 1) * size} and place <= ${page * size}
      )
      select total, position, rank, case when position is not null then to_json(page) end as order
      from (select count(*) as total from highest) whole left join page on true
      order by place`,
  )
  return {
    ...echoOf(frame, asked.business),
    total: rows[0]?.total ?? 0,
    page,
    size,
    rows: rows.flatMap(({ position, rank, order }) => {
      const bucket = position === null ? undefined : frame.buckets[position - 1]
      if (!bucket || rank === null || order === null) return []
      const { key, from, unfinished } = bucket
      return [{ bucket: { key, from, unfinished }, rank, order: toOrderSummary(order) }]
    }),
  }
}
