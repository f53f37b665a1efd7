import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { askPublish } from '@/lib/ingest/understand/ask-run'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { getReading } from '@/lib/ingest/understand/get-reading'
import { pool, prisma } from '@/lib/platform/db'
import { importFile } from '@/lib/testing/import-file'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { withSample } from '@/lib/testing/with-sample'

let workspaceId: number

async function shop(currency: string, timeZone: string): Promise<void> {
  workspaceId = (await insertWorkspace({ currency, timeZone })).id
}

beforeEach(() => shop('USD', 'America/New_York'))

/** Lines as the facts hold them, in the order of the file. */
async function lines() {
  const found = await pool().query({
    rowMode: 'array',
    text: `select l.order_key, p.sku, p.name, l.kind::text, trim_scale(l.quantity)::text, trim_scale(l.unit_price)::text,
                  trim_scale(l.amount)::text, trim_scale(l.discount)::text, trim_scale(l.tax)::text,
                  to_char(l.ordered_at, 'YYYY-MM-DD HH24:MI')
           from order_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
           where l.workspace_id = $1 order by l."row", p.kind, p.sku`,
    values: [workspaceId],
  })
  return found.rows
}

async function orders() {
  return prisma().order.findMany({
    where: { workspaceId },
    orderBy: { orderKey: 'asc' },
    select: {
      orderKey: true,
      status: true,
      channel: true,
      country: true,
      payment: true,
      counted: true,
      shippedAt: true,
    },
  })
}

/** Nothing personal of these files stands in any table of the workspace, nor in the reports. */
async function expectNobodyNamed(names: RegExp): Promise<void> {
  for (const table of [
    'customer',
    'customer_sighting',
    'orders',
    'order_sighting',
    'import',
    'rejected_row',
    'cleaning_count',
  ]) {
    const rows = await pool().query(`select to_jsonb(t)::text as text from ${table} t`)
    for (const { text } of rows.rows) expect(text).not.toMatch(names)
  }
}

withSample('exports/shopify_minimal.csv', (file) => {
  test('Shopify: order fields on the first row, discount and tax once, other currencies rejected', async () => {
    await shop('EUR', 'Europe/Berlin')
    const imported = await importFile(workspaceId, file)
    expect(imported).toMatchObject({
      state: 'published',
      layoutName: 'shopify-orders',
      rowsLoaded: 2,
      rowsRejected: 1,
      rowsSkipped: 1,
    })
    expect(await lines()).toEqual([
      ['#1001', 'THROW-CASH-01', 'Cashmere Throw', 'sale', '1', '79', '79', '9.99', '22.21', '2026-04-12 10:02'],
      ['#1001', 'shipping', 'Shipping', 'sale', '1', '8.9', '8.9', '0', '0', '2026-04-12 10:02'],
      ['#1001', 'CANDLE-BRASS-02', 'Brass Candle Holder', 'sale', '2', '19.5', '39', '0', '0', '2026-04-12 10:02'],
    ])
    expect(await orders()).toMatchObject([{ orderKey: '#1001', status: 'paid', channel: 'web', country: 'DE' }])
    expect(await prisma().customer.findMany({ where: { workspaceId } })).toMatchObject([
      { key: expect.stringMatching(/^[\w-]{43}$/), email: null, name: null },
    ])
    await expectNobodyNamed(/olivia|leo@/i)
  })
})

withSample('exports/etsy_EtsySoldOrderItems.csv', (file) => {
  test('Etsy order items: money with its sign, two-digit years, month first', async () => {
    expect(await importFile(workspaceId, file)).toMatchObject({
      state: 'published',
      layoutName: 'etsy-order-items',
      rowsLoaded: 3,
    })
    expect(await lines()).toEqual([
      ['3001', 'FOX-01', 'Sunset Fox | Greeting Card', 'sale', '2', '5', '10', '0', '0.62', '2025-08-14 00:00'],
      ['3001', 'shipping', 'Shipping', 'sale', '1', '4.5', '4.5', '0', '0', '2025-08-14 00:00'],
      ['3001', 'FOX-ST', 'Sunset Fox | Sticker', 'sale', '1', '3', '3', '0', '0', '2025-08-14 00:00'],
      ['3002', 'BEAR-01', 'Moon Bear | Greeting Card', 'sale', '1', '5', '5', '0.5', '0', '2025-09-02 00:00'],
      ['3002', 'shipping', 'Shipping', 'sale', '1', '4.5', '4.5', '0', '0', '2025-09-02 00:00'],
    ])
    await expectNobodyNamed(/coolbuyer|Jane|Austin/)
  })
})

withSample('exports/etsy_EtsySoldOrders.csv', (file) => {
  test('Etsy orders: the order’s value by its number of items', async () => {
    expect(await importFile(workspaceId, file)).toMatchObject({ state: 'published', layoutName: 'etsy-orders' })
    expect((await lines()).map((line) => [line[0], line[1], ...line.slice(4, 9)])).toEqual([
      ['3001', 'unspecified', '2', '6.5', '13', '0', '0.62'],
      ['3001', 'shipping', '1', '4.5', '4.5', '0', '0'],
      ['3002', 'unspecified', '1', '5', '5', '0.5', '0'],
      ['3002', 'shipping', '1', '4.5', '4.5', '0', '0'],
    ])
    expect(await orders()).toMatchObject([
      { status: 'Paid', payment: 'credit_card', country: 'United States', shippedAt: new Date('2025-08-15T00:00Z') },
      { payment: 'paypal' },
    ])
  })
})

withSample('exports/ebay_OrdersReport.csv', (file) => {
  test('eBay', async () => {
    expect(await importFile(workspaceId, file)).toMatchObject({
      state: 'published',
      layoutName: 'ebay-orders',
      rowsLoaded: 1,
    })
    expect(await lines()).toEqual([
      ['1-01', 'tgwSKU001', 'Cool Widget', 'sale', '1', '9.99', '9.99', '0', '0', '2020-01-15 00:00'],
      ['1-01', 'shipping', 'Shipping', 'sale', '1', '3.99', '3.99', '0', '0', '2020-01-15 00:00'],
    ])
    await expectNobodyNamed(/John Doe|a@b\.com|buyer1|123 St/)
  })
})

withSample('exports/amazon_all_orders.tsv', (file) => {
  test('Amazon: tab-separated, the price is that of the row', async () => {
    await shop('EUR', 'Europe/Berlin')
    expect(await importFile(workspaceId, file)).toMatchObject({
      state: 'published',
      layoutName: 'amazon-orders',
      rowsLoaded: 3,
    })
    expect(await lines()).toEqual([
      [
        '112-9739103-000001',
        'OCH-QUEEN',
        'Organic Cotton Sheet Set',
        'sale',
        '1',
        '89.9',
        '89.9',
        '10',
        '17.08',
        '2026-04-10 11:15',
      ],
      [
        '112-9739103-000002',
        'MUG-SET-4',
        'Stoneware Mug Set',
        'sale',
        '2',
        '21',
        '42',
        '0',
        '7.98',
        '2026-04-11 16:42',
      ],
      ['112-9739103-000002', 'shipping', 'Shipping', 'sale', '1', '5.99', '5.99', '0', '0', '2026-04-11 16:42'],
      ['112-9739103-000002', 'NAPKIN-SET', 'Linen Napkins', 'sale', '1', '18', '18', '2', '3.42', '2026-04-11 16:42'],
    ])
  })

  test('Amazon: a cancelled order without a price is kept and in no figure', async () => {
    await shop('EUR', 'Europe/Berlin')
    const header = 'amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tquantity\tcurrency\titem-price'
    const row = '1-1\t2026-04-10T09:15:00Z\tCancelled\tCup\tCUP\t0\t\t'
    expect(await importText(workspaceId, `${header}\n${row}\n`)).toMatchObject({ state: 'published', rowsLoaded: 1 })
    expect((await lines()).map((line) => [line[3], line[6]])).toEqual([['uncounted', '0']])
    expect(await orders()).toMatchObject([{ counted: false }])
  })
})

withSample('exports/paypal_activity_en_us.csv', (file) => {
  test('PayPal asks which comes first, day or month', async () => {
    const waiting = await importFile(workspaceId, file)
    expect(waiting).toMatchObject({ state: 'waiting', layoutName: 'paypal-activity' })
    const { questions, ready } = await getReading(workspaceId, waiting.sequence)
    expect([ready, questions.map(({ code }) => code)]).toEqual([true, ['date-order']])
    await changeReading({ workspaceId, userId: null }, waiting.sequence, { dateFormat: 'month-first' })
    await askPublish({ workspaceId, userId: null }, waiting.sequence, { ignoreLimits: false, remember: true })
    await runImport(waiting.id)
    // In November New York is at UTC−5.
    expect((await lines()).slice(0, 2).map((line) => [line[0], line[3], line[6], line[9]])).toEqual([
      ['1AB23456CD789012E', 'sale', '1500', '2026-10-09 17:30'],
      ['2BC34567DE890123F', 'sale', '99.99', '2026-11-09 11:00'],
    ])
    await expectNobodyNamed(/ana@|Beto/i)
  })
})

withSample('exports/paypal_activity_eu_decimalcomma.csv', (file) => {
  test('PayPal with decimal commas: money that goes out is none of the sales', async () => {
    await shop('EUR', 'Europe/Berlin')
    const waiting = await importFile(workspaceId, file)
    expect(waiting.state).toBe('waiting')
    await changeReading({ workspaceId, userId: null }, waiting.sequence, { dateFormat: 'day-first' })
    await askPublish({ workspaceId, userId: null }, waiting.sequence, { ignoreLimits: false, remember: true })
    await runImport(waiting.id)
    expect((await lines()).map((line) => [line[3], line[6], line[9]])).toEqual([
      ['adjustment', '-23', '2026-01-06 12:00'],
    ])
  })
})

withSample('electronics/head.csv', (file) => {
  test('the electronics store: 19-digit ids, brands, dotted categories, UTC, guests where an id is damaged', async () => {
    await shop('USD', 'Asia/Almaty')
    const imported = await importFile(workspaceId, file)
    expect(imported).toMatchObject({ state: 'published', layoutName: 'electronics-store', rowsLoaded: 5 })
    expect((await lines()).map((line) => [line[0], line[1], line[4], line[6], line[9]])).toEqual([
      ['2294359932054536986', '1515966223509089906', '1', '162.01', '2020-04-24 17:50'],
      ['2294359932054536986', '1515966223509089906', '1', '162.01', '2020-04-24 17:50'],
      ['2294444024058086220', '2273948319057183658', '1', '77.52', '2020-04-24 20:37'],
      ['2294444024058086220', '2273948319057183658', '1', '77.52', '2020-04-24 20:37'],
      ['2294584263154074236', '2273948316817424439', '1', '217.57', '2020-04-25 01:16'],
    ])
    expect(
      await prisma().product.findMany({
        where: { workspaceId },
        orderBy: { sku: 'asc' },
        select: { sku: true, brand: true, category: true },
      }),
    ).toEqual([
      { sku: '1515966223509089906', brand: 'samsung', category: 'electronics.tablet' },
      { sku: '2273948316817424439', brand: 'karcher', category: null },
      { sku: '2273948319057183658', brand: 'huawei', category: 'electronics.audio.headphone' },
    ])
    expect(await prisma().customer.count({ where: { workspaceId } })).toBe(0)
    const damaged = await prisma().cleaningCount.findMany({ where: { importId: imported.id, rule: 'damaged-id' } })
    expect(damaged.map(({ count }) => count)).toEqual([5])
  })
})

withSample('exports/generic_marketplace.csv', (file) => {
  test('a marketplace that is no built-in layout is proposed as it is', async () => {
    await shop('EUR', 'Europe/Berlin')
    const waiting = await importFile(workspaceId, file)
    expect(waiting).toMatchObject({ state: 'waiting' })
    const { columns, ready, layout } = await getReading(workspaceId, waiting.sequence)
    expect(ready).toBe(true)
    expect(
      Object.fromEntries(columns.flatMap(({ name, field }) => (field === null ? [] : [[name, field]]))),
    ).toMatchObject({
      'Marketplace Order ID': 'order',
      Channel: 'channel',
      'Order Date': 'time',
      'Order Status': 'status',
      Currency: 'currency',
      'Customer Email': 'email',
      'Customer Name': 'personName',
      'Shipping Country': 'country',
      SKU: 'sku',
      'Product Title': 'description',
      Quantity: 'quantity',
      'Unit Price': 'unitPrice',
      'Line Total': 'amount',
      Tax: 'tax',
      Discount: 'discount',
    })
    expect(columns.filter(({ personal }) => personal).map(({ name }) => name)).toEqual([
      'Customer Email',
      'Customer Name',
    ])
    expect(layout.statuses).toEqual([
      { value: 'paid', rows: 2, counted: true },
      { value: 'pending', rows: 1, counted: true },
    ])
  })
})

test('PayPal: a refund is a return, a withdrawal none of the sales, what is pending does not count', async () => {
  const row = (id: string, type: string, status: string, gross: string) =>
    `"25/03/2026","14:30:00","GMT","Ana Ruiz","${type}","${status}","USD","${gross}","0","${gross}","ana@b.test","${id}",""`
  const imported = await importText(
    workspaceId,
    cells(
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID","Reference Txn ID"',
      row('T1', 'Express Checkout Payment', 'Completed', '1,500.00'),
      row('T2', 'Payment Refund', 'Completed', '-500.00'),
      row('T3', 'General Withdrawal', 'Completed', '-900.00'),
      row('T4', 'Express Checkout Payment', 'Pending', '10.00'),
    ),
  )
  expect(imported).toMatchObject({ state: 'published', rowsLoaded: 4 })
  expect((await lines()).map((line) => [line[0], line[3], line[6], line[9]])).toEqual([
    ['T1', 'sale', '1500', '2026-03-25 10:30'],
    ['T2', 'return', '-500', '2026-03-25 10:30'],
    ['T3', 'adjustment', '-900', '2026-03-25 10:30'],
    ['T4', 'uncounted', '10', '2026-03-25 10:30'],
  ])
  await expectNobodyNamed(/ana@|Ruiz/i)
})

const cells = (...rows: string[]) => `${rows.join('\r\n')}\r\n`

test('Square item sales: date, clock and zone apart, discounts with a minus', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID',
      '2026-01-13,14:05:09,Eastern Time (US & Canada),Drinks,Latte,2.0,Large,,,$9.00,-$1.00,$8.00,$0.71,tx1,p1,Till 1,,,Payment,Main St,,c1,Ann Bee,',
      '2026-01-13,15:00:00,Eastern Time (US & Canada),Drinks,Latte,-1.0,Large,,,-$4.50,$0.00,-$4.50,-$0.36,tx2,p2,Till 1,,,Refund,Main St,,,,',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'square-items', rowsLoaded: 2 })
  expect(await lines()).toEqual([
    ['tx1', 'Latte', 'Latte', 'sale', '2', '4.5', '9', '1', '0.71', '2026-01-13 14:05'],
    ['tx2', 'Latte', 'Latte', 'return', '-1', '4.5', '-4.5', '0', '-0.36', '2026-01-13 15:00'],
  ])
  await expectNobodyNamed(/Ann Bee/)
})

test('Stripe payments: UTC becomes the shop’s time, failed ones do not count', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      'id,Description,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email,Payment Source Type',
      'ch_1,Gift box,2026-01-13 02:30,"1,149.00",0.00,usd,Paid,cus_1,a@b.test,card',
      'ch_2,Gift box,2026-01-13 03:00,20.00,0.00,usd,Failed,,c@d.test,card',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'stripe-payments', rowsLoaded: 2 })
  expect((await lines()).map((line) => [line[0], line[2], line[3], line[6], line[9]])).toEqual([
    ['ch_1', 'Gift box', 'sale', '1149', '2026-01-12 21:30'],
    ['ch_2', 'Gift box', 'uncounted', '20', '2026-01-12 22:00'],
  ])
  await expectNobodyNamed(/a@b\.test|c@d\.test/)
})

test('WooCommerce: the order’s part on the first row or on all', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      '"Order Number","Order Status","Order Date","First Name (Billing)","Email (Billing)","Country Code (Billing)","Payment Method Title","Order Total Amount","SKU","Item Name","Quantity (- Refund)","Item Cost"',
      '"77","Completed","2026-02-03 10:00","Ann","ann@b.test","US","Card","30.00","A","Alpha","2","10.00"',
      '"","","","","","","","","B","Beta","1","10.00"',
      '"78","Cancelled","2026-02-04 10:00","Bob","bob@b.test","US","Card","10.00","A","Alpha","1","10.00"',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'woocommerce-orders', rowsLoaded: 3 })
  expect((await lines()).map((line) => [line[0], line[1], line[3], line[6]])).toEqual([
    ['77', 'A', 'sale', '20'],
    ['77', 'B', 'sale', '10'],
    ['78', 'A', 'uncounted', '10'],
  ])
  await expectNobodyNamed(/ann@|bob@/i)
})
