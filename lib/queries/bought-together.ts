import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { BoughtTogetherAnswer, BoughtTogetherQuestion } from '@/lib/contracts/bought-together'
import { isWholeDays } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { somethingLeft } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { requireProduct } from './product/require-product'
import { counted } from './row'
import { linesUnder } from './rows-under'
import { salesByInterval } from './sales-by-interval'
import type { SalesFilter } from './sales-filter'

const { sql } = Prisma

const row = z.object({
  ofProduct: counted,
  least: counted,
  pairs: counted,
  sku: z.string().nullable(),
  name: z.string().nullable(),
  together: counted.nullable(),
  orders: counted.nullable(),
})

type Row = z.output<typeof row>
type Pair = { [Column in keyof Row]: NonNullable<Row[Column]> }

const isPair = (found: Row): found is Pair => found.sku !== null

const round = (value: number): number => Number(value.toFixed(4))

/**
 * What is bought together with a product. Lift = P(both) / (P(this) · P(other)) over orders with a sale: 1 where the two
 * have nothing to do with each other (Brin, Motwani, Ullman, Tsur 1997, there called interest).
 */
export async function boughtTogether(
  scope: Scope,
  question: BoughtTogetherQuestion,
  asked: Asked,
): Promise<BoughtTogetherAnswer> {
  const { sku, sort, size } = question
  const path = asked.path ?? 'auto'
  const [{ id }, frame] = await Promise.all([requireProduct(scope, sku), frameOf(scope, question, asked)])
  const { interval } = frame
  // Every order counts, whatever products the view is filtered by: a lift is against all of them.
  const filter: SalesFilter = { ...question, product: [], brand: [], category: [], kinds: [] }
  const others: SalesFilter = { ...filter, kinds: question.kinds.length > 0 ? question.kinds : ['product'] }
  const asking = { scope, filter: others, by: 'product', countsOrders: true, path } as const
  const source = chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) })
  const [[all], found] = await Promise.all([
    salesByInterval(scope, { intervals: [interval], countsOrders: true, path, filter }),
    ask(
      row,
      sql`
        with own as materialized (
          select distinct l.order_key
          ${linesUnder({ scope, filter, interval }, [sql`l.kind = 'sale'`, sql`l.product_id = ${id}`])}
        ),
        whole as materialized (
          select count(*) as "ofProduct",
                 coalesce(${question.least ?? null}::int, greatest(3, ceil(count(*) / 100.0))::int) as least
          from own
        ),
        pairs as materialized (
          select product_id, count(*) as together
          from own cross join lateral (
            select distinct l.product_id from order_line l
            where l.workspace_id = ${scope.workspaceId} and l.order_key = own.order_key and l.kind = 'sale'
          ) others
          where product_id <> ${id}
          group by product_id having count(*) >= (select least from whole)
        ),
        sold as (
          select group_key, sum(orders)::bigint as orders
          from (${salesFacts(source, { ...asking, interval, timeMatters: 'no' })}) facts group by group_key
          ${somethingLeft(scope, others, 'product')}
        ),
        listed as (
          select p.sku, p.name, together, sold.orders, count(*) over () as pairs
          from pairs join sold on sold.group_key = pairs.product_id
          join product p on p.workspace_id = ${scope.workspaceId} and p.id = pairs.product_id
        )
        select "ofProduct", least, sku, name, together, orders, coalesce(pairs, 0) as pairs
        from whole left join listed on true
        order by ${sort === 'lift' ? sql`together / orders::numeric` : sql`together`} desc, together desc, sku
        limit ${size}`,
    ),
  ])
  const [{ ofProduct, least, pairs } = { ofProduct: 0, least: 0, pairs: 0 }] = found
  const orders = all?.orders ?? 0
  return {
    ...echoOf(frame, asked.business),
    sku,
    orders,
    ofProduct,
    least,
    pairs,
    rows: found.filter(isPair).map((pair) => ({
      sku: pair.sku,
      name: pair.name,
      together: pair.together,
      share: round(pair.together / ofProduct),
      usual: round(pair.orders / orders),
      lift: round((pair.together * orders) / (ofProduct * pair.orders)),
    })),
  }
}
