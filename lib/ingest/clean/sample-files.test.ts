import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { addDecimals, type Decimal, decimalText, parseDecimal } from '@/lib/domain/decimal'
import { cleanBytes } from '@/lib/testing/clean-bytes'
import { withSample } from '@/lib/testing/with-sample'
import type { LoadedRow } from './cleaned-row'
import { type OrderRow, resolveOrder } from './resolve-order'

const ZERO: Decimal = { units: 0n, scale: 0 }
const decimal = (text: string) => parseDecimal(text) ?? expect.fail(text)
const sum = (texts: readonly string[]) => decimalText(texts.map(decimal).reduce(addDecimals, ZERO))

async function cleanSample(file: string) {
  const bytes = readFileSync(file)
  const { rows, ...rest } = await cleanBytes(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const fates: Record<string, number> = {}
  const loaded: LoadedRow[] = []
  for (const row of rows) {
    fates[row.fate] = (fates[row.fate] ?? 0) + 1
    if (row.fate === 'loaded') loaded.push(row)
  }
  return { ...rest, rows, fates, loaded }
}

function resolveAll(loaded: readonly LoadedRow[], derived: boolean) {
  const orders = new Map<string, OrderRow[]>()
  for (const [position, { order, rowHash, lines }] of loaded.entries()) {
    const rows = orders.get(order.keyBase) ?? []
    orders.set(order.keyBase, rows)
    rows.push({ position, rowHash, lineKeys: lines.map(({ lineKey }) => lineKey) })
  }
  return [...orders].flatMap(([keyBase, rows]) => resolveOrder(keyBase, rows, derived))
}

withSample('online-retail.csv.gz', (file) => {
  it('gives the figures computed independently', { timeout: 60_000 }, async () => {
    const { reading, rows, fates, loaded, counted, cleanings } = await cleanSample(file)
    expect(reading).toMatchObject({
      encoding: 'windows-1252',
      lineEnd: 'crlf',
      dateFormat: 'month-first',
      dateFormatFrom: 'data',
    })
    expect(fates).toEqual({ skipped: 1, loaded: 541_909 })
    expect(counted).toBe(rows.length)
    expect(rows.at(-1)?.end).toBe(45_580_638)
    expect(cleanings).toEqual([])

    const lines = loaded.flatMap((row) => row.lines.map((line) => ({ ...line, order: row.order })))
    const kindOf = (kind: string) => lines.filter((line) => line.kind === kind)
    const figures = (some: typeof lines) => [
      some.length,
      new Set(some.map(({ order }) => order.keyBase)).size,
      sum(some.map(({ amount }) => amount)),
    ]
    expect(figures(lines)).toEqual([541_909, 25_900, '9747747.934'])
    expect(figures(kindOf('sale'))).toEqual([530_103, 19_959, '10655622.484'])
    expect(figures(kindOf('cancellation'))).toEqual([9_288, 3_836, '-896812.49'])
    const [badDebt, corrections] = [true, false].map((debt) =>
      kindOf('adjustment').filter(({ order }) => order.keyBase.startsWith('A') === debt),
    )
    expect(figures(badDebt ?? [])).toEqual([3, 3, '-11062.06'])
    expect(figures(corrections ?? [])).toEqual([1_336, 1_336, '0'])
    expect(figures(kindOf('free'))[0]).toBe(1_179)
    expect(sum(lines.map(({ quantity }) => quantity))).toBe('5176450')

    const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size
    expect(distinct(lines.map(({ order }) => order.customer))).toBe(4_372)
    expect(distinct(lines.map(({ sku }) => sku))).toBe(4_070)
    expect(distinct(lines.map(({ order }) => order.country))).toBe(38)
    expect(lines.filter(({ order }) => order.customer === null)).toHaveLength(135_080)
    expect(lines.filter(({ alias }) => alias === null)).toHaveLength(1_454)
    const known = kindOf('sale').filter(({ order }) => order.customer !== null)
    expect(figures(known)).toEqual([397_884, 18_532, '8911407.904'])
    const times = lines.map(({ time }) => time)
    expect([times[0], times.at(-1)]).toEqual(['2010-12-01 08:26:00', '2011-12-09 12:50:00'])

    const resolved = resolveAll(loaded, false)
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
      const { rows, fates, loaded, cleanings, counted, redacted } = await cleanSample(file)
      expect(fates).toEqual({ loaded: orders, blank: 1 })
      expect(counted).toBe(rows.length)
      expect(cleanings.filter(({ rule }) => rule === 'basket-total-differs')).toEqual([])
      const lines = loaded.flatMap((row) => row.lines)
      expect(sum(lines.map(({ amount }) => amount))).toBe(total)
      expect(sum(loaded.map(({ order }) => order.statedTotal ?? '0'))).toBe(total)
      if (items !== null) expect(lines).toHaveLength(items)
      const paidBy = (payment: string) => loaded.filter(({ order }) => order.payment === payment)
      expect([paidBy('CARD').length, paidBy('CASH').length]).toEqual([card, cash])
      expect(paidBy('CARD').every(({ order }) => order.customer !== null)).toBe(true)
      expect(paidBy('CASH').every(({ order }) => order.customer === null)).toBe(true)
      const keys = resolveAll(loaded, true).map((row) => (row.fate === 'loaded' ? row.orderKey : expect.fail()))
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
