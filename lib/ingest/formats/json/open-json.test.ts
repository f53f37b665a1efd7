import { describe, expect, it } from 'vitest'
import { contentOf, firstContent, openedTables } from '@/lib/testing/opened-rows'
import { openTables } from '../open-tables'

const ofText = (text: string) => firstContent(Buffer.from(text))
const ofValue = (value: unknown) => ofText(JSON.stringify(value, null, 2))

describe('JSON', () => {
  it('reads a list of objects, columns in order of appearance', async () => {
    expect(
      await ofValue([
        { id: 1, sku: 'A' },
        { sku: 'B', gift: true, note: null },
      ]),
    ).toEqual([
      ['id', 'sku', 'gift', 'note'],
      ['1', 'A', '', ''],
      ['', 'B', 'true', ''],
    ])
  })

  it('keeps the text of numbers', async () => {
    const text =
      '[{"id": 1515915625441993984, "price": 12.50, "small": 1e-7, "minus": -0.10, "text": "a \\"1.50\\" b, 2"}]'
    expect(await ofText(text)).toEqual([
      ['id', 'price', 'small', 'minus', 'text'],
      ['1515915625441993984', '12.50', '1e-7', '-0.10', 'a "1.50" b, 2'],
    ])
  })

  it('reads a list under a key, and offers others after the longest', async () => {
    const value = {
      meta: { page: 1 },
      data: {
        customers: [{ id: 7 }],
        orders: [
          { id: 1, total: 2 },
          { id: 2, total: 3 },
        ],
      },
    }
    const { tables } = await openedTables(Buffer.from(JSON.stringify(value)))
    expect(tables.map(({ name }) => name)).toEqual(['data.orders', 'data.customers'])
    expect(await contentOf(tables[0])).toEqual([
      ['id', 'total'],
      ['1', '2'],
      ['2', '3'],
    ])
    expect(await contentOf(tables[1])).toEqual([['id'], ['7']])
  })

  it('makes a row of each line of an order, with the order’s fields repeated', async () => {
    const orders = [
      {
        id: 1001,
        customer: { email: 'ada@example.test', address: { city: 'Leeds' } },
        tags: ['gift', 'new'],
        line_items: [
          { sku: 'A', quantity: 2, price: '1.50' },
          { sku: 'B', quantity: 1, price: '4.00', tax: { rate: 0.2 } },
        ],
        shipping_lines: [{ title: 'Post', price: '3.00' }],
      },
      { id: 1002, customer: null, tags: [], line_items: [], shipping_lines: [] },
    ]
    expect(await ofValue({ orders })).toEqual([
      [
        ...['id', 'customer.email', 'customer.address.city', 'tags', 'shipping_lines'],
        ...['line_items.sku', 'line_items.quantity', 'line_items.price', 'line_items.tax.rate'],
      ],
      ['1001', 'ada@example.test', 'Leeds', 'gift, new', '[{"title":"Post","price":"3.00"}]', 'A', '2', '1.50', ''],
      ['1001', 'ada@example.test', 'Leeds', 'gift, new', '[{"title":"Post","price":"3.00"}]', 'B', '1', '4.00', '0.2'],
      ['1002', '', '', '', '', '', '', '', ''],
    ])
  })

  it('finds lines by what they say, also under other names and deeper down', async () => {
    const orders = [
      { nr: 1, inhalt: { zeilen: [{ artikelnummer: 'X', menge: 2, preis: 3 }] }, log: [{ at: 'x', by: 'y' }] },
    ]
    const rows = await ofValue(orders)
    expect(rows[0]).toEqual(['nr', 'log', 'inhalt.zeilen.artikelnummer', 'inhalt.zeilen.menge', 'inhalt.zeilen.preis'])
  })

  it('finds orders and lines below the edges and nodes of GraphQL', async () => {
    const lines = { edges: [{ node: { sku: 'A', quantity: 2 } }, { node: { sku: 'B', quantity: 1 } }] }
    const value = { data: { orders: { edges: [{ node: { id: 'gid://1', lineItems: lines } }] } } }
    expect(await ofValue(value)).toEqual([
      ['node.id', 'node.lineItems.edges.node.sku', 'node.lineItems.edges.node.quantity'],
      ['gid://1', 'A', '2'],
      ['gid://1', 'B', '1'],
    ])
  })

  it('reads one order by itself as a record', async () => {
    const order = { id: 5, number: '#5', total: '3.00', items: [{ sku: 'A', qty: 1, price: 3 }] }
    expect(await ofValue(order)).toEqual([
      ['id', 'number', 'total', 'items.sku', 'items.qty', 'items.price'],
      ['5', '#5', '3.00', 'A', '1', '3'],
    ])
  })

  it('reads one object a line, keeping a broken line as a row of its own', async () => {
    const text = '{"a":1,"b":"x"}\r\n\r\n{"a":2,"b":"y"}\n{"a":3,"b":\n{"b":"ü","a":4}\n'
    const opened = await openedTables(Buffer.from(`\ufeff${text}`))
    expect(opened.format).toBe('ndjson')
    expect(await contentOf(opened.tables[0])).toEqual([['a', 'b'], ['1', 'x'], ['2', 'y'], ['{"a":3,"b":'], ['4', 'ü']])
  })

  it('reads objects one after the other over several lines, and lists of lists', async () => {
    expect(await ofText('{\n "a": 1\n}\n{\n "a": 2\n}')).toEqual([['a'], ['1'], ['2']])
    expect(await ofText('[["a","b"],[1,2.50],[null,true]]')).toEqual([
      ['a', 'b'],
      ['1', '2.50'],
      ['', 'true'],
    ])
  })

  it('reads records that lie across the pieces of a file', async () => {
    const records = Array.from({ length: 60_000 }, (_, i) => ({ id: i, note: `"quoted \\ ${i} {[` }))
    const rows = await ofValue(records)
    expect(rows).toHaveLength(60_001)
    expect(rows[54_322]).toEqual(['54321', '"quoted \\ 54321 {['])
  })

  it('reads other encodings than UTF-8 and replaces nothing', async () => {
    const text = '[{"name":"Grüße €"},{"name":"\ufffd"}]'
    const expected = [['name'], ['Grüße €'], ['\ufffd']]
    expect(await ofText(text)).toEqual(expected)
    expect(await firstContent(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected)
    expect(await firstContent(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected)
    expect(await firstContent(Buffer.from('[{"name":"Gr\xfc\xdfe \x80"}]', 'latin1'))).toEqual(expected.slice(0, 2))
  })

  it.each([
    ['json-cut-off', '[{"a":1},{"a":2'],
    ['json-cut-off', '{"orders":[{"a":1},{"a":2}'],
    ['json-cut-off', '{"a":1}\n{"a":2}\n{"a":'],
    ['json-damaged', '[{"a":1},{"a" 2}]'],
    ['json-damaged', '[{"a":1}] and more'],
    ['json-damaged', '[{"a":1}}'],
    ['json-damaged', '{"or\u0001ders":[{"a":1},{"a":2}]}'],
    ['json-damaged', '{"or\\ders":[{"a":1},{"a":2}]}'],
    ['empty', '[]'],
    ['empty', '{}'],
  ])('refuses as %s: %s', async (reason, text) => {
    expect(await openTables({ bytes: Buffer.from(text) }, 'file')).toMatchObject({ kind: 'refused', reason })
  })
})
