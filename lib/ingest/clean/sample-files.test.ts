import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { addDecimals, type Decimal, decimalText, parseDecimal } from '@/lib/domain/decimal'
import { cleanBytes, cleanEach } from '@/lib/testing/clean-bytes'
import { withSample } from '@/lib/testing/with-sample'
import type { LoadedRow } from './cleaned-row'
import { lineTexts } from './line-texts'
import { type OrderRow, resolveOrder } from './resolve-order'

const ZERO: Decimal = { units: 0n, scale: 0 }
const decimal = (text: string) => parseDecimal(text) ?? expect.fail(text)
const sum = (texts: readonly string[]) => decimalText(texts.map(decimal).reduce(addDecimals, ZERO))

type Tally = { lines: number; orders: Set<string>; sum: Decimal }

function addTo(tallies: Map<string, Tally>, name: string, order: string, amount: string): void {
  const tally = tallies.get(name) ?? { lines: 0, orders: new Set(), sum: ZERO }
  tallies.set(name, tally)
  tally.lines++
  tally.orders.add(order)
  tally.sum = addDecimals(tally.sum, decimal(amount))
}

function defineOrders() {
  const orders = new Map<string, OrderRow[]>()
  let position = 0
  return {
    add({ order, rowHash, lines }: LoadedRow) {
      const rows = orders.get(order.keyBase) ?? []
      orders.set(order.keyBase, rows)
      rows.push({ position: position++, rowHash, lineKeys: lines.map(({ lineKey }) => lineKey) })
    },
    resolve: (derived: boolean) => [...orders].flatMap(([keyBase, rows]) => resolveOrder(keyBase, rows, derived)),
  }
}

withSample('online-retail.csv.gz', (file) => {
  it('gives the figures computed independently', { timeout: 120_000 }, async () => {
    const fates = new Map<string, number>()
    const tallies = new Map<string, Tally>()
    const distinct = { customers: new Set<string>(), skus: new Set<string>(), countries: new Set<string>() }
    const orders = defineOrders()
    const none = { customer: 0, alias: 0 }
    const times: string[] = []
    let rows = 0
    let end = 0
    let units = ZERO
    const { reading, cleanings, counted } = await cleanEach(gunzipSync(readFileSync(file)), (row) => {
      rows++
      end = row.end
      fates.set(row.fate, (fates.get(row.fate) ?? 0) + 1)
      if (row.fate !== 'loaded') return
      orders.add(row)
      const { keyBase, customer, country } = row.order
      if (customer === null) none.customer++
      else distinct.customers.add(customer)
      if (country !== null) distinct.countries.add(country)
      for (const { kind, amount, sku, alias, quantity, time } of row.lines.map(lineTexts)) {
        const debt = kind === 'adjustment' && keyBase.startsWith('A') ? 'bad debt' : kind
        addTo(tallies, 'all', keyBase, amount)
        addTo(tallies, debt, keyBase, amount)
        if (kind === 'sale' && customer !== null) addTo(tallies, 'sale to known customers', keyBase, amount)
        distinct.skus.add(sku)
        if (alias === null) none.alias++
        units = addDecimals(units, decimal(quantity))
        times[times.length === 0 ? 0 : 1] = time
      }
    })
    expect(reading).toMatchObject({
      encoding: 'windows-1252',
      lineEnd: 'crlf',
      dateFormat: 'month-first',
      dateFormatFrom: 'data',
    })
    expect(Object.fromEntries(fates)).toEqual({ skipped: 1, loaded: 541_909 })
    expect([counted, rows, end]).toEqual([541_910, 541_910, 45_580_638])
    expect(cleanings).toEqual([])

    const figures = [...tallies].map(([name, tally]) => [
      name,
      [tally.lines, tally.orders.size, decimalText(tally.sum)],
    ])
    expect(Object.fromEntries(figures)).toEqual({
      all: [541_909, 25_900, '9747747.934'],
      sale: [530_103, 19_959, '10655622.484'],
      'sale to known customers': [397_884, 18_532, '8911407.904'],
      cancellation: [9_288, 3_836, '-896812.49'],
      'bad debt': [3, 3, '-11062.06'],
      adjustment: [1_336, 1_336, '0'],
      free: [1_179, expect.any(Number), '0'],
    })
    expect(decimalText(units)).toBe('5176450')
    expect([distinct.customers.size, distinct.skus.size, distinct.countries.size]).toEqual([4_372, 4_070, 38])
    expect(none).toEqual({ customer: 135_080, alias: 1_454 })
    expect(times).toEqual(['2010-12-01 08:26:00', '2011-12-09 12:50:00'])

    const resolved = orders.resolve(false)
    expect(resolved.filter(({ fate }) => fate === 'duplicate')).toHaveLength(0)
    expect(resolved.filter((row) => row.fate === 'loaded' && row.repeated)).toHaveLength(5_268)
  })
})

const cafes = [
  ['cafe/chesterfield_23-03-2021_09-00-00.csv', 268, '2022.8', 744, 175, 93],
  ['cafe/leeds_23-03-2021_09-00-00.csv', 382, '2061.85', 1_082, 274, 108],
  ['cafe/london_brixton_23-03-2021_08-00-00.csv', 531, '3311.75', 1_505, 362, 169],
  ['cafe/uppingham_23-03-2021_09-00-00.csv', 259, '1569.65', 704, 191, 68],
  ['cafe/2021-02-23-isle-of-wight.csv', 540, '3236.8', null, 262, 278],
] as const

for (const [name, orders, total, items, card, cash] of cafes) {
  withSample(name, (file) => {
    it('gives the figures computed independently, and tells no name or card', async () => {
      const { rows, cleanings, counted, redacted } = await cleanBytes(readFileSync(file))
      const loaded = rows.flatMap((row) => (row.fate === 'loaded' ? [row] : []))
      expect(loaded).toHaveLength(orders)
      expect(rows.slice(orders).map(({ fate }) => fate)).toEqual(['blank'])
      expect(counted).toBe(rows.length)
      expect(cleanings.filter(({ rule }) => rule === 'basket-total-differs')).toEqual([])
      const lines = loaded.flatMap((row) => row.lines.map(lineTexts))
      expect(sum(lines.map(({ amount }) => amount))).toBe(total)
      expect(sum(loaded.map(({ order }) => order.statedTotal ?? '0'))).toBe(total)
      if (items !== null) expect(lines).toHaveLength(items)
      const paidBy = (payment: string) => loaded.filter(({ order }) => order.payment === payment)
      expect([paidBy('CARD').length, paidBy('CASH').length]).toEqual([card, cash])
      expect(paidBy('CARD').every(({ order }) => order.customer !== null)).toBe(true)
      expect(paidBy('CASH').every(({ order }) => order.customer === null)).toBe(true)
      const found = defineOrders()
      for (const row of loaded) found.add(row)
      const keys = found.resolve(true).map((row) => (row.fate === 'loaded' ? row.orderKey : expect.fail()))
      expect(new Set(keys).size).toBe(orders)

      const told = JSON.stringify([rows, cleanings]) + redacted.toString()
      const original = readFileSync(file, 'utf8')
      const people = [...original.matchAll(/^[^,\n]+,[^,]+,([^,]+),/gm)].map(([, person]) => person ?? '')
      const cards = [...original.matchAll(/\d{13,19}/g)].map(([digits]) => digits)
      expect([people.length, cards.length]).toEqual([orders, card])
      expect([...people, ...cards].filter((personal) => told.includes(personal))).toEqual([])
      const copy = await cleanBytes(redacted)
      const said = (some: typeof rows) => some.flatMap((row) => (row.fate === 'loaded' ? [[row.order, row.lines]] : []))
      expect(said(copy.rows)).toEqual(said(rows))
    })
  })
}
