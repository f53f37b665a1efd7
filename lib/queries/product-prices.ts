import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProductPricesAnswer, ProductPricesQuestion } from '@/lib/contracts/product-prices'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { requireProduct } from './product/require-product'
import { counted, exact } from './row'
import { linesUnder } from './rows-under'

const { sql } = Prisma

const row = z.object({
  price: exact,
  units: exact.transform(Number),
  orders: counted,
  gross: exact,
  first: z.string(),
  last: z.string(),
  prices: counted,
  lowest: exact,
  highest: exact,
})

/** The prices a product was sold at: how much of it, and when. */
export async function productPrices(
  scope: Scope,
  question: ProductPricesQuestion,
  asked: Asked,
): Promise<ProductPricesAnswer> {
  const { sku, size } = question
  const [{ id }, frame] = await Promise.all([requireProduct(scope, sku), frameOf(scope, question, asked)])
  // Only this product's prices are asked for, whatever products the view is filtered by.
  const filter = { ...question, product: [], brand: [], category: [], kinds: [] }
  const sold = [sql`l.kind = 'sale'`, sql`l.product_id = ${id}`]
  const found = await ask(
    row,
    sql`
      select price::text as price, units::text as units, orders, gross::text as gross,
             to_char(first, 'YYYY-MM-DD') as first, to_char(last, 'YYYY-MM-DD') as last,
             count(*) over () as prices, (min(price) over ())::text as lowest, (max(price) over ())::text as highest
      from (
        select l.unit_price as price, sum(l.quantity) as units, count(distinct l.order_key) as orders,
               sum(l.amount) as gross, min(l.ordered_at) as first, max(l.ordered_at) as last
        ${linesUnder({ scope, filter, interval: frame.interval }, sold)}
        group by l.unit_price
      ) charged
      order by charged.units desc, charged.price
      limit ${size}`,
  )
  const [first] = found
  return {
    ...echoOf(frame, asked.business),
    sku,
    lowest: first?.lowest ?? null,
    highest: first?.highest ?? null,
    prices: first?.prices ?? 0,
    rows: found.map(({ prices: _prices, lowest: _lowest, highest: _highest, ...charged }) => charged),
  }
}
