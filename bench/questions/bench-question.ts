import type { Scope } from '@/lib/domain/scope'
import type { Asked } from '@/lib/queries/asked'

type Days = { readonly from: string; readonly to: string }

/** What every answer says of itself, as far as another database must know it to answer the same. */
export type Echo = { readonly asOf: string; readonly range: Days; readonly comparison: Days | null }

/** Rows to compare, in any order; numbers may be text. */
export type Rows = readonly (readonly (string | number | null)[])[]

/** An endpoint's question as a dashboard asks it. */
export type BenchQuestion = {
  readonly name: string
  /** Whether rollups can answer it (and then within 100 ms cold), or single orders or lines must be read (500 ms). */
  readonly from: 'rollups' | 'lines'
  readonly ask: (scope: Scope, asked: Asked) => Promise<unknown>
  /** The same question of the same rows for DuckDB, and what of our answer it must equal. Left out: only timed. */
  readonly duck?: { readonly sql: (answer: never) => string; readonly ours: (answer: never) => Rows }
}

type Typed<Answer> = Omit<BenchQuestion, 'ask' | 'duck'> & {
  readonly ask: (scope: Scope, asked: Asked) => Promise<Answer>
  readonly duck?: { readonly sql: (answer: Answer) => string; readonly ours: (answer: Answer) => Rows }
}

/** Keeps the type of the answer between asking and comparing. */
export const benchQuestion = <Answer>(question: Typed<Answer>): BenchQuestion => question as BenchQuestion

/** Condition on a time: within days, both inclusive. */
export const within = (time: string, { from, to }: Days): string =>
  `${time} >= timestamp '${from}' and ${time} < timestamp '${to}' + interval 1 day`

/** Net sales of lines, as in METRICS. */
export const net = `sum(case when kind = 'sale' then amount - discount else amount end)`

export const counted = `kind in ('sale', 'return', 'cancellation')`

/** Of the lines of products proper, what rankings count unless told. */
export const ofProducts = `product_id in (select id from product where product.kind = 'product')`

/** The first sale of every customer, as a common table. */
export const firstSales = `first_sale as (
  select customer_id, min(ordered_at) as first_at from line where kind = 'sale' and customer_id is not null group by 1)`

/** Orders with all their lines, each saying what it has and whether any of it was sold. */
export const wholeOrders = `
  select order_key, customer_id, min(ordered_at) as placed, sum(amount) as amount, bool_and(kind = 'sale') as sale,
         bool_or(kind = 'sale') as mixed,
         string_agg(concat_ws(' ', product_id, abs(quantity), unit_price), ',' order by product_id, abs(quantity), unit_price) as says
  from line where ${counted} and customer_id is not null group by 1, 2`
