import { beforeEach, describe, expect, test } from 'vitest'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { pool, prisma } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'

let workspaceId: number

beforeEach(async () => {
  workspaceId = (await insertWorkspace({ currency: 'USD', timeZone: 'America/New_York' })).id
})

const cells = (...rows: string[]) => `${rows.join('\r\n')}\r\n`

/** Order, product, kind, quantity, unit price, amount of every line. */
async function lines() {
  const found = await pool().query({
    rowMode: 'array',
    text: `select l.order_key, p.sku, l.kind::text, trim_scale(l.quantity)::text, trim_scale(l.unit_price)::text,
                  trim_scale(l.amount)::text
           from order_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
           where l.workspace_id = $1 order by l.order_key, l."row", p.kind, p.sku`,
    values: [workspaceId],
  })
  return found.rows
}

async function sums() {
  const found = await pool().query(
    `select trim_scale(sum(gross))::text as gross, trim_scale(sum(returns))::text as returns,
            trim_scale(sum(discount))::text as discount, trim_scale(sum(tax))::text as tax, count(*)::integer as orders
     from orders where workspace_id = $1`,
    [workspaceId],
  )
  return found.rows[0]
}

const SHOPIFY =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Shipping Country,Notes,Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Source,Location'

test('Shopify: shipping is sold once an order; a partial refund is a return; a refunded order is in no figure', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      SHOPIFY,
      '#2001,a@b.test,partially_refunded,2026-04-12 08:10:00 -0400,fulfilled,2026-04-13 08:00:00 -0400,no,USD,118.00,8.90,10.00,136.90,,0.00,Standard,2026-04-12 08:02:00 -0400,1,Throw,79.00,,THROW-1,US,,,Shopify Payments,19.50,Acme,5001,web,',
      '#2001,a@b.test,,,,,,,,,,,,,,2026-04-12 08:02:00 -0400,2,Candle,19.50,,CANDLE-2,,,,,,Acme,,,',
      '#2002,c@d.test,refunded,2026-04-12 09:10:00 -0400,fulfilled,,no,USD,20.00,5.00,0.00,25.00,,0.00,Standard,2026-04-12 09:02:00 -0400,1,Jar,20.00,,JAR-3,US,,,Shopify Payments,25.00,Acme,5002,web,',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'shopify-orders', rowsTotal: 4, rowsLoaded: 3 })
  expect(await lines()).toEqual([
    ['#2001', 'THROW-1', 'sale', '1', '79', '79'],
    ['#2001', 'refund', 'return', '-1', '18.08', '-18.08'],
    ['#2001', 'shipping', 'sale', '1', '8.9', '8.9'],
    ['#2001', 'CANDLE-2', 'sale', '2', '19.5', '39'],
    ['#2002', 'JAR-3', 'uncounted', '1', '20', '20'],
    ['#2002', 'refund', 'uncounted', '-1', '25', '-25'],
    ['#2002', 'shipping', 'uncounted', '1', '5', '5'],
  ])
  expect(await sums()).toEqual({ gross: '126.9', returns: '18.08', discount: '0', tax: '10', orders: 2 })
  const kinds = await prisma().product.findMany({ where: { workspaceId, sku: { in: ['shipping', 'refund'] } } })
  expect(kinds.map(({ kind }) => kind)).toEqual(['service', 'service'])
})

test('WooCommerce: shipping and refund stand on every row of an order, and count once', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      '"Order Number","Order Status","Order Date","Email (Billing)","Order Shipping Amount","Order Refund Amount","Order Total Amount","SKU","Item Name","Quantity (- Refund)","Item Cost"',
      '"77","Completed","2026-02-03 10:00","a@b.test","6.00","0.00","36.00","A","Alpha","2","10.00"',
      '"77","Completed","2026-02-03 10:00","a@b.test","6.00","0.00","36.00","B","Beta","1","10.00"',
      '"78","Completed","2026-02-03 11:00","c@d.test","6.00","-4.00","16.00","A","Alpha","1","10.00"',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'woocommerce-orders', rowsLoaded: 3 })
  expect(await lines()).toEqual([
    ['77', 'A', 'sale', '2', '10', '20'],
    ['77', 'shipping', 'sale', '1', '6', '6'],
    ['77', 'B', 'sale', '1', '10', '10'],
    ['78', 'A', 'sale', '1', '10', '10'],
    ['78', 'refund', 'return', '-1', '4', '-4'],
    ['78', 'shipping', 'sale', '1', '6', '6'],
  ])
})

test.each([
  ['tax on top is taken out of a refund in its share', '100.00,5.00,21.00,126.00', '-50', '50'],
  ['prices that hold tax leave it in', '100.00,5.00,17.50,105.00', '-60', '60'],
])('Shopify: %s', async (_, money, amount, price) => {
  await importText(
    workspaceId,
    cells(
      SHOPIFY,
      `#2003,a@b.test,partially_refunded,2026-04-12 08:10:00 -0400,fulfilled,,no,USD,${money},,0.00,Standard,2026-04-12 08:02:00 -0400,1,Throw,100.00,,THROW-1,US,,,Shopify Payments,60.00,Acme,5001,web,`,
    ),
  )
  expect((await lines()).find(([, sku]) => sku === 'refund')).toEqual([
    '#2003',
    'refund',
    'return',
    '-1',
    price,
    amount,
  ])
})

const WOO =
  '"Order Number","Order Status","Order Date","Email (Billing)","Cart Discount Amount","SKU","Item Name","Quantity (- Refund)"'

test('WooCommerce: what was paid for a piece has the cart’s discount taken off already', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      `${WOO},"Item Cost","Item Cost Before Discount"`,
      '"81","Completed","2026-02-03 10:00","a@b.test","3.00","A","Alpha","2","9.00","10.00"',
      '"81","Completed","2026-02-03 10:00","a@b.test","3.00","B","Beta","1","9.00","10.00"',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'woocommerce-orders', rowsLoaded: 2 })
  expect(await sums()).toMatchObject({ gross: '27', discount: '0', orders: 1 })
})

test.each([
  ['on every row', '"3.00"'],
  ['on the first row', '""'],
])('WooCommerce: the cart’s discount counts once, where prices are before it: %s', async (_, again) => {
  const imported = await importText(
    workspaceId,
    cells(
      `${WOO},"Item Cost Before Discount"`,
      '"81","Completed","2026-02-03 10:00","a@b.test","3.00","A","Alpha","2","10.00"',
      `"81","Completed","2026-02-03 10:00","a@b.test",${again},"B","Beta","1","10.00"`,
      '"82","Completed","2026-02-03 11:00","c@d.test","0","B","Beta","1","10.00"',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'woocommerce-before-discount', rowsLoaded: 3 })
  expect(await sums()).toMatchObject({ gross: '40', discount: '3', orders: 2 })
})

test('Stripe: what was given back of a payment is a return; a payment given back whole is in no figure', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      'id,Description,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email,Payment Source Type',
      'ch_1,Gift box,2026-01-13 15:30,"1,149.00",149.00,usd,Paid,cus_1,a@b.test,card',
      'ch_2,Gift box,2026-01-13 16:00,20.00,20.00,usd,Refunded,,c@d.test,card',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'stripe-payments', rowsLoaded: 2 })
  expect(await sums()).toMatchObject({ gross: '1149', returns: '149', orders: 2 })
})

test('eBay: money with its sign, shipping a row', async () => {
  const imported = await importText(
    workspaceId,
    cells(
      'Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Item Title,Custom Label,Quantity,Sold For,Shipping And Handling,Seller Collected Tax,Total Price,Payment Method,Sale Date,Shipped On Date,Buyer Country',
      '10,27-00001-11111,buyer1,John Doe,a@b.test,Cool Widget,W-1,2,$9.99,$3.99,$1.20,$25.17,Credit card,Jan-15-26,Jan-16-26,US',
      '11,27-00002-22222,buyer2,Jane Roe,c@d.test,"Widget, blue",W-2,1,"$1,149.00",$0.00,$0.00,"$1,149.00",Credit card,Jan-17-26,,US',
    ),
  )
  expect(imported).toMatchObject({ state: 'published', layoutName: 'ebay-orders', rowsLoaded: 2 })
  expect(await lines()).toEqual([
    ['27-00001-11111', 'W-1', 'sale', '2', '9.99', '19.98'],
    ['27-00001-11111', 'shipping', 'sale', '1', '3.99', '3.99'],
    ['27-00002-22222', 'W-2', 'sale', '1', '1149', '1149'],
  ])
})

const ETSY_ITEMS = cells(
  'Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Order ID,Ship Country,SKU',
  '08/14/25,Fox Card,cool,2,$5.00,,$4.50,$0.62,$10.00,USD,4001,#3001,United States,FOX-01',
  '08/14/25,Fox Sticker,cool,1,$3.00,,$0.00,$0.00,$3.00,USD,4002,#3001,United States,FOX-ST',
)
const ETSY_ORDERS = cells(
  'Sale Date,Order ID,Buyer,Number of Items,Payment Method,Date Shipped,Ship Country,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Status',
  '08/14/25,3001,cool,2,credit_card,08/15/25,United States,USD,$13.00,,$4.50,$0.62,$18.12,Paid',
  '09/02/25,3002,other,1,paypal,09/04/25,United States,USD,$5.00,$0.50,$4.50,$0.00,$9.00,Paid',
)
const ITEMS_OF_3001 = [
  ['3001', 'FOX-01', 'sale', '2', '5', '10'],
  ['3001', 'shipping', 'sale', '1', '4.5', '4.5'],
  ['3001', 'FOX-ST', 'sale', '1', '3', '3'],
]
const WHOLE_3001 = [
  ['3001', 'unspecified', 'sale', '2', '6.5', '13'],
  ['3001', 'shipping', 'sale', '1', '4.5', '4.5'],
]
const WHOLE_3002 = [
  ['3002', 'unspecified', 'sale', '1', '5', '5'],
  ['3002', 'shipping', 'sale', '1', '4.5', '4.5'],
]

describe('the two files of one Etsy shop', () => {
  test.each([
    ['items first', [ETSY_ITEMS, ETSY_ORDERS]],
    ['orders first', [ETSY_ORDERS, ETSY_ITEMS]],
  ])('count every order once: %s', async (_, files) => {
    const imports = []
    for (const file of files) imports.push(await importText(workspaceId, file))
    expect(imports.map(({ state }) => state)).toEqual(['published', 'published'])
    expect(await lines()).toEqual([...ITEMS_OF_3001, ...WHOLE_3002])
    const kept = await prisma().import.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
    for (const { rowsTotal, rowsLoaded, rowsDuplicate, rowsRejected, rowsBlank, rowsSkipped } of kept) {
      expect(rowsLoaded + rowsDuplicate + rowsRejected + rowsBlank + rowsSkipped).toBe(rowsTotal)
    }
    const orders = kept.find(({ layoutName }) => layoutName === 'etsy-orders')
    expect(orders).toMatchObject({ rowsLoaded: 1, rowsDuplicate: 1, rowsSkipped: 1 })
  })

  test.each([
    ['items first', [ETSY_ITEMS, ETSY_ORDERS], 0],
    ['orders first', [ETSY_ORDERS, ETSY_ITEMS], 1],
  ])('without the items an order is its whole again: %s', async (_, files, items) => {
    const imports = []
    for (const file of files) imports.push(await importText(workspaceId, file))
    await undoImport(workspaceId, imports[items]?.sequence ?? 0)
    expect(await lines()).toEqual([...WHOLE_3001, ...WHOLE_3002])
  })
})

const SQUARE_ITEMS = cells(
  'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID',
  '2026-01-13,14:05:09,Eastern Time (US & Canada),Drinks,Latte,2.0,Large,LAT-L,,$9.00,-$1.00,$8.00,$0.71,tx1,p1,Till 1,,,Payment,Main St,,c1,Ann Bee,',
  '2026-01-13,14:05:09,Eastern Time (US & Canada),Food,Bagel,1.0,Regular,BAG,,$3.50,$0.00,$3.50,$0.31,tx1,p1,Till 1,,,Payment,Main St,,c1,Ann Bee,',
)
const SQUARE_TRANSACTIONS = cells(
  'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Transaction Status',
  '2026-01-13,14:05:09,Eastern Time (US & Canada),$12.50,-$1.00,$0.00,$11.50,$0.00,$1.02,$2.00,$0.00,$14.52,Point of Sale,$14.52,Chip,$0.00,$0.00,$0.00,,,-$0.48,$14.04,tx1,p1,Visa,1111,Till 1,Bo,s1,,"2 x Latte, Bagel",Payment,Main St,,c1,Ann Bee,,Complete',
  '2026-01-14,09:00:00,Eastern Time (US & Canada),$20.00,$0.00,$0.00,$20.00,$0.00,$1.78,$0.00,$0.00,$21.78,Point of Sale,$0.00,,$21.78,$0.00,$0.00,,,$0.00,$21.78,tx2,p2,,,Till 1,Bo,s1,,Custom amount,Payment,Main St,,,,,Complete',
)
const OF_TX1 = [
  ['tx1', 'LAT-L', 'sale', '2', '4.5', '9'],
  ['tx1', 'BAG', 'sale', '1', '3.5', '3.5'],
]
const WHOLE_TX2 = ['tx2', 'unspecified', 'sale', '1', '20', '20']

describe('the two files of one Square shop', () => {
  test.each([
    ['items first', [SQUARE_ITEMS, SQUARE_TRANSACTIONS]],
    ['transactions first', [SQUARE_TRANSACTIONS, SQUARE_ITEMS]],
  ])('count every receipt once: %s', async (_, files) => {
    const imports = []
    for (const file of files) imports.push(await importText(workspaceId, file))
    expect(imports.map(({ state }) => state)).toEqual(['published', 'published'])
    expect(imports.map(({ layoutName }) => layoutName).toSorted()).toEqual(['square-items', 'square-transactions'])
    expect(await lines()).toEqual([...OF_TX1, WHOLE_TX2])
    expect(await sums()).toEqual({ gross: '32.5', returns: '0', discount: '1', tax: '2.8', orders: 2 })
    const kept = await prisma().import.findMany({ where: { workspaceId } })
    for (const { rowsTotal, rowsLoaded, rowsDuplicate, rowsRejected, rowsBlank, rowsSkipped } of kept) {
      expect(rowsLoaded + rowsDuplicate + rowsRejected + rowsBlank + rowsSkipped).toBe(rowsTotal)
    }
  })

  test('a receipt is its whole again once its items are taken back', async () => {
    await importText(workspaceId, SQUARE_TRANSACTIONS)
    const { sequence } = await importText(workspaceId, SQUARE_ITEMS)
    await undoImport(workspaceId, sequence)
    expect(await lines()).toEqual([['tx1', 'unspecified', 'sale', '1', '12.5', '12.5'], WHOLE_TX2])
  })
})
