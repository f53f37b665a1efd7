import { expect, test } from 'vitest'
import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'
import { LineStore } from './line-store'

const line = (said: Partial<CleanedLine>): CleanedLine => ({
  sku: 'S1',
  productKind: 'product',
  alias: null,
  brand: null,
  category: null,
  kind: 'sale',
  quantity: '3',
  unitPrice: '2.55',
  amount: '7.65',
  discount: '0',
  tax: '0',
  cost: null,
  time: '2010-12-01 08:26:00',
  lineKey: 7,
  ...said,
})

const shownOf = (store: LineStore, place: number) => ({
  key: store.key(place),
  row: store.row(place),
  product: store.product(place),
  kind: store.kind(place),
  hasRest: store.hasRest(place),
  isExact: store.isExact(place),
  text: store.amountsText(place),
})

test('keeps what lines say, whatever was kept before in the same room', () => {
  const store = new LineStore(1)
  store.add(line({ amount: '9999999999999999' }), 1, 1)
  store.clear()
  store.add(line({ lineKey: Number.MAX_SAFE_INTEGER, kind: 'cancellation', quantity: '-3', amount: '-7.65' }), 12, 40)
  store.add(line({ discount: '0.5', tax: '1.2', cost: '1' }), 13, 41)
  expect(shownOf(store, 0)).toEqual({
    key: Number.MAX_SAFE_INTEGER,
    row: 12,
    product: 40,
    kind: 'cancellation',
    hasRest: false,
    isExact: true,
    text: '-30000e-4\t255000000e-8\t-765000000e-8\t0e-8\t0e-8\t\\N',
  })
  expect(shownOf(store, 1)).toMatchObject({
    row: 13,
    hasRest: true,
    text: '30000e-4\t255000000e-8\t765000000e-8\t50000000e-8\t120000000e-8\t100000000e-8',
  })
})

test('of amounts that are no safe integers the text is kept, also in another store', () => {
  const store = new LineStore(1)
  store.add(line({}), 1, 1)
  store.add(line({ unitPrice: '9999999999999999.12345678', cost: '1.5' }), 2, 1)
  const other = new LineStore(1)
  other.addFrom(store, 1)
  other.addFrom(store, 0)
  expect([0, 1].map((place) => other.isExact(place))).toEqual([false, true])
  expect(other.amountsText(0)).toBe('3\t9999999999999999.12345678\t7.65\t0\t0\t1.5')
  expect(other.amountsText(1)).toBe(store.amountsText(0))
})
