import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const orders = Array.from({ length: 60 }, (_, i) => i)
const names = ['Flat white', 'Bagel, salmon', 'Green tea', "Ann's cookie", 'Mug 12" tall']
const name = (i: number) => names[i % 5] ?? ''
const price = (i: number) => 250 + 100 * (i % 5)
const pieces = (i: number) => 1 + (i % 3)
const point = (cents: number) => (cents / 100).toFixed(2)
const comma = (cents: number) => point(cents).replace('.', ',')
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const total = (i: number) => pieces(i) * price(i) + 10
const sum = (of: (i: number) => number) => orders.reduce((all, i) => all + of(i), 0)
const json = (i: number) =>
  `[{"sku":"S${i % 5}","name":${JSON.stringify(name(i))},"qty":${pieces(i)},"price":${price(i) / 100}},{"sku":"S9","name":"Bag","qty":1,"price":0.1}]`
const python = (i: number) =>
  `[{'product_id': 'S${i % 5}', 'title': ${JSON.stringify(name(i))}, 'quantity': ${pieces(i)}, 'unit_price': ${point(price(i))}}, {'product_id': 'S9', 'title': 'Bag', 'quantity': 1, 'unit_price': 0.10}]`
const ofLines = (i: number) =>
  `{"lines":[{"product":{"id":"S${i % 5}","name":${JSON.stringify(name(i))}},"quantity":${pieces(i)},"line_total":${point(pieces(i) * price(i))}},{"product":{"id":"S9","name":"Bag"},"quantity":1,"line_total":0.10}]}`

const toText = (list: (i: number) => string, sum: (i: number) => string, sign = ',', header = 'items') =>
  `${[
    ['order_id', 'created_at', 'customer', header, 'total'].join(sign),
    ...orders.map((i) => [1000 + i, `2026-03-${10 + (i % 18)} 09:10`, `C${i % 9}`, quoted(list(i)), sum(i)].join(sign)),
  ].join('\n')}\n`

describe('a basket in a cell as a list of objects', () => {
  it.each([
    ['JSON', json],
    ['as Python prints it', python],
    ['products inside of lines, with what each line comes to', ofLines],
  ])('%s', async (_, list) => {
    const { fields, sold, lines, cleanings, reading } = await understoodText(toText(list, (i) => point(total(i))))
    expect(reading.layout.rowShape).toBe('basket-in-cell')
    expect(fields).toMatchObject({ order_id: 'order', items: 'basket', total: 'total' })
    expect(sold).toEqual({ orders: 60, lines: 120, cents: sum(total), rejected: 0 })
    expect(lines.slice(2, 4)).toMatchObject([
      { sku: 'S1', alias: 'Bagel, salmon', quantity: '2', unitPrice: '3.5', amount: '7' },
      { sku: 'S9', alias: 'Bag', quantity: '1', amount: '0.1' },
    ])
    expect(cleanings).toEqual({})
  })

  it('points in the list, commas in the file', async () => {
    const { sold, cleanings } = await understoodText(toText(json, (i) => comma(total(i)), ';'))
    expect(sold).toEqual({ orders: 60, lines: 120, cents: sum(total), rejected: 0 })
    expect(cleanings).toEqual({})
  })

  it('a total that is not the sum of the items is noted, a list cut off rejects its row', async () => {
    const text = toText(
      (i) => (i === 7 ? json(i).slice(0, 30) : json(i)),
      (i) => (i === 5 ? '99.00' : point(total(i))),
    )
    const { sold, cleanings } = await understoodText(text)
    expect(sold).toMatchObject({ orders: 59, rejected: 1 })
    expect(cleanings).toEqual({ 'basket-total-differs': 1 })
  })
})

describe('a list without prices', () => {
  it('the sum of an order is not shared among its items, and is told', async () => {
    const text = toText(
      (i) => JSON.stringify([name(i), 'Bag']),
      (i) => point(total(i)),
    )
    const { sold, lines, cleanings } = await understoodText(text)
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(total), rejected: 0 })
    expect(lines[0]).toMatchObject({ sku: 'unspecified', quantity: '1' })
    expect(cleanings).toEqual({ 'basket-without-prices': 60 })
  })

  it('an only item has the sum of its order', async () => {
    const text = toText(
      (i) => `[{"sku":"S${i % 5}","qty":${pieces(i)}}]`,
      (i) => point(pieces(i) * price(i)),
    )
    const { sold, lines, cleanings } = await understoodText(text)
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum((i) => pieces(i) * price(i)), rejected: 0 })
    expect(lines[1]).toMatchObject({ sku: 'S1', alias: null, quantity: '2', unitPrice: '3.5' })
    expect(cleanings).toEqual({})
  })

  it('is no basket where each row has a price of its own, nor under a name for something else', async () => {
    const rows = orders.map((i) => [
      1000 + i,
      `2026-03-${10 + (i % 18)}`,
      `S${i % 5}`,
      quoted('["A","B"]'),
      pieces(i),
      point(price(i)),
    ])
    const text = (header: string) =>
      `${[`order_id,date,sku,${header},quantity,unit price`, ...rows.map((row) => row.join(','))].join('\n')}\n`
    for (const header of ['products', 'tags']) {
      const { fields, sold } = await understoodText(text(header))
      expect(fields[header]).not.toBe('basket')
      expect(sold).toEqual({ orders: 60, lines: 60, cents: sum((i) => pieces(i) * price(i)), rejected: 0 })
    }
  })
})

describe('a basket in a cell without signs of a program', () => {
  it('items of which every part has its label', async () => {
    const item = (id: string, label: string, count: number, cents: number) =>
      `Product ID: ${id}, Product Qty: ${count}, Product SKU: K${id}, Product Name: ${label}, Product Variation Details: , Product Unit Price: ${point(cents)}, Product Total Price: ${point(cents * count)}`
    const text = toText(
      (i) => `${item(`7${i % 5}`, name(i), pieces(i), price(i))}|${item('90', 'Bag', 1, 10)}`,
      (i) => point(total(i)),
      ',',
      'Product Details',
    )
    const { fields, sold, lines } = await understoodText(text)
    expect(fields['Product Details']).toBe('basket')
    expect(sold).toEqual({ orders: 60, lines: 120, cents: sum(total), rejected: 0 })
    expect(lines[2]).toMatchObject({ sku: '71', alias: 'Bagel, salmon', quantity: '2', unitPrice: '3.5' })
  })

  it('items with how many of each, whose order’s sum is known before the discount', async () => {
    const off = (i: number) => (i % 6 === 0 ? 50 : 0)
    const rows = orders.map((i) =>
      [
        ...[
          `2-${1000 + i}`,
          `2026-03-${10 + (i % 18)} 09:10`,
          point(total(i)),
          point(off(i)),
          point(total(i) - off(i)),
        ],
        `"${pieces(i)} x Tea ${i % 5}, 1 x Bag"`,
      ].join(','),
    )
    const text = `${['Receipt number,Date,Gross sales,Discounts,Total collected,Description', ...rows].join('\n')}\n`
    const { fields, sold, cleanings } = await understoodText(text)
    expect(fields).toMatchObject({ Description: 'basket', 'Gross sales': 'total', 'Total collected': null })
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum((i) => total(i) - off(i)), rejected: 0 })
    expect(cleanings).toEqual({ 'basket-without-prices': 60 })
  })

  it('a product called by its number of pieces, with a price in its row, is a product', async () => {
    const rows = orders.map(
      (i) => `${1000 + i},2026-03-${10 + (i % 18)},${2 + (i % 3)} x Tea,${pieces(i)},${point(price(i))}`,
    )
    const { fields, sold } = await understoodText(`${['Order,Date,Item,Qty,Price', ...rows].join('\n')}\n`)
    expect(fields.Item).toBe('description')
    expect(sold.cents).toBe(sum((i) => pieces(i) * price(i)))
  })
})
