import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const places = Array.from({ length: 24 }, (_, i) => i)
const csv = (header: string, row: (i: number) => readonly (string | number)[], delimiter = ',') =>
  `${[header, ...places.map((i) => row(i).join(delimiter))].join('\n')}\n`
const names = ['Mug', 'Poster', 'Card']
const prices = [12, 30.5, 7.25]
const name = (i: number) => names[i % 3] ?? ''
const price = (i: number) => prices[i % 3] ?? 0
const pieces = (i: number) => 1 + (i % 2)
const day = (i: number) => `2026-03-${13 + Math.floor(i / 2)}`
const gross = (i: number) => pieces(i) * price(i)
const cents = (of: (i: number) => number) => places.reduce((sum, i) => sum + Math.round(of(i) * 100), 0)

describe('a word beside a known one', () => {
  it('makes of discounts, customers and taxes what they are not: codes, groups and types', async () => {
    const text = csv(
      'Order ID,Order Date,Item,Qty,Price,Discount Code,Customer Group,Tax Type,Buyer Phone,Account Code,Payment State',
      (i) => [
        500 + (i >> 1),
        day(i),
        name(i),
        pieces(i),
        price(i),
        i % 5 ? '' : 'MAY',
        'General',
        'VAT',
        '',
        200,
        'Paid',
      ],
    )
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({
      'Discount Code': null,
      'Customer Group': null,
      'Tax Type': null,
      'Buyer Phone': null,
    })
    expect(fields).toMatchObject({ 'Account Code': null, 'Payment State': 'status' })
    expect(sold).toEqual({ orders: 12, lines: 24, cents: cents(gross), rejected: 0 })
  })

  it('tells what was sold from what a marketplace keeps and what sending costs', async () => {
    const text = csv(
      'date/time,type,order id,sku,description,quantity,order city,order state,order postal,product sales,shipping credits,selling fees,total',
      (i) => {
        const fee = Math.round(gross(i) * 15) / 100
        const total = (gross(i) + 4 - fee).toFixed(2)
        return [
          `${day(i)} 10:00`,
          'Order',
          `112-${1000 + i}`,
          `S${i % 3}`,
          name(i),
          pieces(i),
          'Austin',
          'TX',
          78701,
          gross(i),
          4,
          -fee,
          total,
        ]
      },
    )
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({
      'product sales': 'amount',
      'selling fees': null,
      total: 'total',
      'order state': null,
    })
    expect(sold).toEqual({ orders: 24, lines: 24, cents: cents(gross), rejected: 0 })
  })

  it('a discount stands between what is before and what is after it', async () => {
    const off = (i: number) => (i % 4 === 0 ? 2 : 0)
    const text = csv(
      'Order ID,Product Name,Quantity,Unit Original Price,Subtotal Before Discount,Platform Discount,Seller Discount,Subtotal After Discount,Shipping Fee After Discount,Order Amount,Created Time,Returned quantity',
      (i) => {
        const after = gross(i) - off(i)
        return [700 + i, name(i), pieces(i), price(i), gross(i), 0, off(i), after, 3.99, after + 3.99, day(i), 0]
      },
    )
    const { fields, sold, cleanings } = await understoodText(text)
    expect(fields).toMatchObject({ Quantity: 'quantity', 'Seller Discount': 'discount', 'Returned quantity': null })
    expect(sold.cents).toBe(cents((i) => gross(i) - off(i)))
    expect(cleanings).toEqual({})
  })

  it('weights and fees are no amounts, though they fit a sum by chance', async () => {
    const text = csv('Order number,Date created,Item,Qty,Price,Weight,Shipping rate,Total tax,Net amount', (i) => [
      ...[900 + i, day(i), name(i), pieces(i), price(i), 0.5, 5, 2.5, gross(i) + 5],
    ])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ Price: 'unitPrice', Weight: null, 'Shipping rate': null })
    expect(sold.cents).toBe(cents(gross))
  })
})

describe('what a price is of', () => {
  it('of all pieces, where it grows with their number', async () => {
    const text = csv('invoice_no,customer_id,category,quantity,price,invoice_date,shopping_mall', (i) => {
      const count = 1 + ((i * 7) % 5)
      return [
        `I${i}`,
        `C${i % 9}`,
        ['Shoes', 'Books'][i % 2] ?? '',
        count,
        (([600.17, 15.15][i % 2] ?? 0) * count).toFixed(2),
        day(i),
        'Kanyon',
      ]
    })
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ price: 'amount', shopping_mall: 'branch', category: 'category' })
    expect(sold.cents).toBe(cents((i) => ([600.17, 15.15][i % 2] ?? 0) * (1 + ((i * 7) % 5))))
  })

  it('of all pieces, where the net price is it less the discount', async () => {
    const off = (i: number) => (i % 6 === 0 ? 1 : 0)
    const text = csv('Check,Order Date,Menu Item,Service,Gross Price,Discount,Net Price,Qty', (i) => {
      return [50 + i, `${day(i)} 18:00`, name(i), 'Dinner', gross(i), off(i), gross(i) - off(i), pieces(i)]
    })
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({
      'Gross Price': 'amount',
      'Net Price': null,
      'Menu Item': 'description',
      Service: null,
    })
    expect(sold.cents).toBe(cents((i) => gross(i) - off(i)))
  })

  it('a price that was capped gives way to what was paid; shares are no money taken off', async () => {
    const paid = (i: number) => pieces(i) * (60 + 3 * (i % 20))
    const text = csv('ORDERNUMBER,QUANTITYORDERED,PRICEEACH,SALES,Discount,ORDERDATE,PRODUCTLINE,CUSTOMERNAME', (i) => {
      const each = Math.min(100, 60 + 3 * (i % 20))
      return [100 + i, pieces(i), each, paid(i), i % 3 ? 0 : 0.2, day(i), 'Trains', `Toys ${'ABCDEFG'[i % 7]}`]
    })
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ PRICEEACH: null, SALES: 'amount', Discount: null, PRODUCTLINE: 'category' })
    expect(fields.CUSTOMERNAME).toBe('customer')
    expect(sold.cents).toBe(cents(paid))
  })

  it('what is more in every row holds something else: the tax, named by its rate', async () => {
    const text = csv('Invoice ID,Customer type,Unit price,Quantity,Tax 5%,Total,Date,Product line', (i) => [
      ...[`750-${i}`, 'Member', price(i), 2 + (i % 3), (price(i) * (2 + (i % 3)) * 0.05).toFixed(4)],
      ...[(price(i) * (2 + (i % 3)) * 1.05).toFixed(4), day(i), 'Food'],
    ])
    const { fields, cleanings } = await understoodText(text)
    expect(fields).toMatchObject({ 'Tax 5%': 'tax', Total: null, 'Unit price': 'unitPrice', 'Customer type': null })
    expect(cleanings).toEqual({})
  })
})

describe('numbers and names', () => {
  it('a bare reference is the order’s where rows run through it, the product’s where it comes again', async () => {
    const ofOrders = csv(
      'Date,Référence,Désignation,Quantité,Prix',
      (i) => [day(i), `X${40 + (i >> 1)}K`, name(i), 1, price(i)],
      ';',
    )
    expect((await understoodText(ofOrders)).fields).toMatchObject({ Référence: 'order' })
    const ofProducts = csv(
      'Date,N° de commande,Référence,Titre,Quantité,Prix',
      (i) => [day(i), 800 + i, `R${i % 3}`, name(i), 1, price(i)],
      ';',
    )
    expect((await understoodText(ofProducts)).fields).toMatchObject({ Référence: 'sku', Titre: 'description' })
    const orders = csv(
      'Référence;Client;Total;Paiement;État;Date',
      (i) => [`XKBKN${String.fromCharCode(65 + i)}`, 'J. Dupont', price(i), 'CB', 'Livré', day(i)],
      ';',
    )
    expect((await understoodText(orders)).fields).toMatchObject({ Référence: 'order' })
  })

  it('long numbers of orders and items are no cards, and words that few rows differ in number no orders', async () => {
    const text = csv(
      '# de venta;Item Selection Id;Date;Time;Item Code;Quantity Sold;Unit Selling Price;Sale or Return',
      (i) => [
        ...[
          `20000${12_345_678 + 10 * i}`,
          `1300000015734${303_100 + 7 * i}`,
          day(i),
          `09:15:07.${100 + i}`,
          500 + (i % 3),
          1,
          price(i),
        ],
        i === 13 ? 'return' : 'sale',
      ],
      ';',
    )
    const { fields, reading } = await understoodText(text)
    expect(fields).toMatchObject({ '# de venta': 'order', Time: 'clock', 'Sale or Return': 'lineType' })
    expect(reading.columns.filter(({ personal }) => personal)).toEqual([])
  })

  it('“nombre” beside numbers and prices of products is theirs', async () => {
    const text = csv('fecha,nombre,precio,codigo', (i) => [day(i), name(i), price(i), `A${i % 3}`])
    expect((await understoodText(text)).fields).toMatchObject({ nombre: 'description', codigo: 'sku' })
  })

  it('an account that all rows have alike tells no customers apart', async () => {
    const text = csv('Datum,Beleg,Artikel,Preis,Account', (i) => [
      day(i),
      70 + i,
      name(i),
      price(i),
      'shop@example.com',
    ])
    const { fields, reading } = await understoodText(text)
    expect(fields.Account).toBeNull()
    expect(reading.columns.find(({ name }) => name === 'Account')?.personal).toBe(true)
  })
})

describe('more languages', () => {
  it.each([
    ['Korean', '주문일,주문번호,상품명,수량,상품금액,배송비,할인금액,결제금액,주문상태', '취소완료'],
    ['Chinese', '下单时间,订单编号,商品名称,数量,金额,运费,优惠金额,总计,交易状态', '交易关闭'],
    [
      'Indonesian',
      'Tanggal,No. Pesanan,Nama Produk,Jumlah,Subtotal Produk,Ongkir,Diskon,Total Pembayaran,Status Pesanan',
      'Batal',
    ],
    ['Turkish', 'Sipariş Tarihi,Sipariş No,Ürün Adı,Adet,Tutar,Kargo,İndirim,Genel,Sipariş Statüsü', 'İptal Edildi'],
  ])('%s, with a word for what was cancelled', async (_, header, cancelled) => {
    const text = csv(header, (i) => [
      ...[day(i), `S-${i}`, name(i), pieces(i), gross(i), 3, i % 4 ? 0 : 2, gross(i) + 3 - (i % 4 ? 0 : 2)],
      i === 5 ? cancelled : 'ok',
    ])
    const { fields, sold, reading } = await understoodText(text)
    expect(Object.values(fields).filter((field) => field !== null && field !== 'total')).toEqual([
      'time',
      'order',
      'description',
      'quantity',
      'amount',
      'discount',
      'status',
    ])
    expect(sold.lines).toBe(24)
    expect(reading.layout.uncountedStatuses).toEqual([cancelled.toLowerCase()])
  })
})
