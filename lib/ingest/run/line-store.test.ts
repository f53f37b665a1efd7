import { expect, test } from 'vitest'
import { parseDecimal } from '@/lib/domain/decimal'
import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'
import type { lineTexts } from '@/lib/ingest/clean/line-texts'
import { MONEY_PLACES, QUANTITY_PLACES, scaled } from '@/lib/ingest/clean/scaled'
import { LineStore } from './line-store'

type Texts = Pick<ReturnType<typeof lineTexts>, 'quantity' | 'unitPrice' | 'amount' | 'discount' | 'tax' | 'cost'>

const toScaled = (text: string, places: number) => scaled(parseDecimal(text) ?? expect.fail(text), places)

function line({ lineKey = 7, kind = 'sale', ...said }: Partial<Texts & CleanedLine>): CleanedLine {
  const texts: Texts = { quantity: '3', unitPrice: '2.55', amount: '7.65', discount: '0', tax: '0', cost: null }
  const { quantity, unitPrice, amount, discount, tax, cost } = { ...texts, ...said }
  return {
    product: { sku: 'S1', productKind: 'product', alias: null, brand: null, category: null, number: 0 },
    ...{ kind, lineKey, time: '2010-12-01 08:26:00' },
    quantity: toScaled(quantity, QUANTITY_PLACES),
    unitPrice: toScaled(unitPrice, MONEY_PLACES),
    amount: toScaled(amount, MONEY_PLACES),
    discount: toScaled(discount, MONEY_PLACES),
    tax: toScaled(tax, MONEY_PLACES),
    cost: cost === null ? null : toScaled(cost, MONEY_PLACES),
  }
}

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
