import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { giftKnownMonths, giftMonths, giftRfm, giftTopKnownGross, giftTopNet } from '@/lib/testing/gift-figures'
import { importFile } from '@/lib/testing/import-file'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { withSample } from '@/lib/testing/with-sample'

let workspaceId: number

async function row(question: string): Promise<unknown[]> {
  const found = await pool().query({ text: question, values: [workspaceId], rowMode: 'array' })
  return found.rows[0] ?? []
}

async function rows(question: string): Promise<unknown[][]> {
  const found = await pool().query<unknown[]>({ text: question, values: [workspaceId], rowMode: 'array' })
  return found.rows
}

// Expected figures: computed independently from the file (see the data set's own notes).
withSample('online-retail.csv.gz', (file) => {
  beforeAll(async () => {
    workspaceId = (await insertWorkspace()).id
    const imported = await importFile(workspaceId, file)
    expect(imported).toMatchObject({
      state: 'published',
      rowsTotal: 541_910,
      rowsLoaded: 541_909,
      rowsDuplicate: 0,
      rowsRejected: 0,
      rowsBlank: 0,
      rowsSkipped: 1,
      linesLoaded: 541_909,
      plainBytes: 45_580_638n,
      redacted: false,
    })
  }, 180_000)

  test('lines, orders, customers, products, countries, units and the sum of everything', async () => {
    expect(
      await row(
        `select count(*)::int, count(distinct order_key)::int, count(distinct customer_id)::int,
                count(distinct product_id)::int, sum(quantity)::int, trim_scale(sum(amount))::text
         from order_line where workspace_id = $1`,
      ),
    ).toEqual([541_909, 25_900, 4_372, 4_070, 5_176_450, '9747747.934'])
    expect(await row('select count(distinct country)::int from orders where workspace_id = $1')).toEqual([38])
    expect(
      await row(
        `select min(ordered_at)::text, max(ordered_at)::text, count(*) filter (where customer_id is null)::int
         from order_line where workspace_id = $1`,
      ),
    ).toEqual(['2010-12-01 08:26:00', '2011-12-09 12:50:00', 135_080])
    expect(
      await row('select count(*) filter (where alias_id is null)::int from order_line where workspace_id = $1'),
    ).toEqual([1_454])
  })

  test('by kind of line', async () => {
    expect(
      await rows(
        `select kind::text, count(*)::int, trim_scale(sum(amount))::text, count(distinct order_key)::int
         from order_line where workspace_id = $1 group by kind order by order_line.kind`,
      ),
    ).toEqual([
      ['sale', 530_103, '10655622.484', 19_959],
      ['cancellation', 9_288, '-896812.49', 3_836],
      ['adjustment', 1_339, '-11062.06', 1_339],
      ['free', 1_179, '0', expect.any(Number)],
    ])
  })

  test('sales of known customers, and how many lines repeat an earlier one', async () => {
    expect(
      await row(
        `select count(*)::int, count(distinct order_key)::int, count(distinct customer_id)::int,
                count(distinct product_id)::int, sum(quantity)::int, trim_scale(sum(amount))::text
         from order_line where workspace_id = $1 and kind = 'sale' and customer_id is not null`,
      ),
    ).toEqual([397_884, 18_532, 4_338, 3_665, 5_167_812, '8911407.904'])
    expect(
      await row(
        `select count::int from cleaning_count c join import i on i.id = c.import_id
         where i.workspace_id = $1 and rule = 'repeated-row'`,
      ),
    ).toEqual([5_268])
  })

  test('every rollup adds up to net sales 9,758,809.994 on 19,959 orders', async () => {
    const net = '9758809.994'
    expect(
      await row(
        `select trim_scale(sum(gross - discount - returns))::text, sum(orders)::int, sum(cancelled_orders)::int,
                round(sum(gross - discount) / sum(orders), 4)::text
         from sales_hour where workspace_id = $1`,
      ),
    ).toEqual([net, 19_959, 3_836, '533.8756'])
    for (const table of ['product_day', 'product_month', 'orders'])
      expect(
        await row(`select trim_scale(sum(gross - discount - returns))::text from ${table} where workspace_id = $1`),
      ).toEqual([net])
    for (const table of ['customer_month', 'customer_total'])
      expect(
        await row(`select trim_scale(sum(gross))::text, sum(orders)::int from ${table} where workspace_id = $1`),
      ).toEqual(['8911407.904', 18_532])
  })

  test('each month: gross, net, orders, cancelled', async () => {
    expect(
      await rows(
        `select to_char(hour, 'YYYY-MM'), trim_scale(sum(gross))::text, trim_scale(sum(gross - discount - returns))::text,
                sum(orders)::int, sum(cancelled_orders)::int
         from sales_hour where workspace_id = $1 group by 1 order by 1`,
      ),
    ).toEqual(giftMonths)
  })

  test('each month of known customers: gross, orders, active, new', async () => {
    const known = await rows(
      `select to_char(hour, 'YYYY-MM') as month, trim_scale(sum(gross))::text, sum(orders)::int
       from sales_hour where workspace_id = $1 and known group by 1 order by 1`,
    )
    const active = await rows(
      `select to_char(day, 'YYYY-MM'), bit_count(bit_or(customers))::int
       from active_day where workspace_id = $1 and branch_id = -1 group by 1 order by 1`,
    )
    const first = await rows(
      `select to_char(first_sale_at, 'YYYY-MM'), count(*)::int from customer
       where workspace_id = $1 and first_sale_at is not null group by 1 order by 1`,
    )
    expect(known.map((month, i) => [...month, active[i]?.[1], first[i]?.[1]])).toEqual(giftKnownMonths)
  })

  test('top products, both readings', async () => {
    expect(
      await rows(
        `select p.sku, trim_scale(sum(m.gross - m.discount - m.returns))::text
         from product_month m join product p on p.workspace_id = m.workspace_id and p.id = m.product_id
         where m.workspace_id = $1 and p.kind = 'product' group by 1 order by sum(m.gross - m.discount - m.returns) desc limit 5`,
      ),
    ).toEqual(giftTopNet)
    expect(
      await rows(
        `select p.sku, trim_scale(sum(m.gross))::text
         from product_month m join product p on p.workspace_id = m.workspace_id and p.id = m.product_id
         where m.workspace_id = $1 and m.known group by 1 order by sum(m.gross) desc limit 10`,
      ),
    ).toEqual(giftTopKnownGross)
  })

  test('recency, frequency and money of some customers as of 2011-12-09', async () => {
    expect(
      await rows(
        `select c.key, (date '2011-12-09' - max(o.ordered_at) filter (where o.sale_lines > 0)::date)::int,
                count(*) filter (where o.sale_lines > 0)::int, trim_scale(sum(o.gross - o.discount))::text,
                trim_scale(sum(o.gross - o.discount - o.returns))::text
         from orders o join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id
         where o.workspace_id = $1 and c.key in ('12346', '12347', '12748', '14646', '17841') group by 1 order by 1`,
      ),
    ).toEqual(giftRfm)
  })
})
