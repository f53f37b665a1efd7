import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 30 }, (_, i) => i)
const names = ['Tea pot, green', 'Wall clock oak', 'Candle set', 'Picnic rug']
const prices = [12.4, 30.6, 7.2, 18.95]
const rates = [20, 10, 5.5]
const net = (i: number) => (1 + (i % 3)) * (prices[i % 4] ?? 0)
const rate = (i: number) => rates[i % 3] ?? 0
const tax = (i: number) => Math.round(net(i) * rate(i)) / 100
const cents = rows.reduce((sum, i) => sum + Math.round(net(i) * 100), 0)
const csv = (header: string, row: (i: number) => readonly (string | number)[]) =>
  `${[header, ...rows.map((i) => [4000 + (i >> 1), `2026-05-${11 + (i >> 1)}`, names[i % 4], 1 + (i % 3), ...row(i)].join(';'))].join('\n')}\n`

describe('a header that says whether a tax is in it', () => {
  it.each([
    'Line total w/o Tax',
    'amount_tax_excl',
    'Importe sin IVA',
    'Importe s/ IVA',
    'Montant hors taxe',
    'Importo IVA esclusa',
    'Totale senza IVA',
    'Valor sem IVA',
    'Bedrag zonder btw',
    'Belopp utan moms',
    'Taxable Value',
    'Сумма без НДС',
  ])('names an amount: %s', async (header) => {
    const text = csv(`Order no;Date;Product;Qty;${header};VAT amount`, (i) => [net(i).toFixed(2), tax(i).toFixed(2)])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ [header]: 'amount', 'VAT amount': 'tax' })
    expect(sold).toMatchObject({ lines: 30, cents, rejected: 0 })
  })
})

describe('few numbers that stay the same whatever was paid', () => {
  it.each(['VAT', 'MwSt.', 'IVA', 'Tx TVA', 'НДС'])('are rates of a tax: %s', async (header) => {
    const text = csv(`Order no;Date;Product;Qty;Line total;${header}`, (i) => [net(i).toFixed(2), rate(i)])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ 'Line total': 'amount', [header]: null })
    expect(sold).toMatchObject({ lines: 30, cents, rejected: 0 })
  })

  it('leave the tax to the column that has it', async () => {
    const text = csv('Order no;Date;Product;Qty;VAT;Line total;VAT sum', (i) => [
      rate(i),
      net(i).toFixed(2),
      tax(i).toFixed(2),
    ])
    expect((await understoodText(text)).fields).toMatchObject({ VAT: null, 'VAT sum': 'tax' })
  })

  it('are amounts of tax where the same amount always has the same', async () => {
    const text = csv('Order no;Date;Product;Qty;Line total;VAT', (i) => [i % 2 ? '50.00' : '100.00', i % 2 ? 10 : 20])
    expect((await understoodText(text)).fields).toMatchObject({ VAT: 'tax' })
  })
})

describe('the same amount with and without tax', () => {
  const both = (i: number) => [net(i).toFixed(2), (net(i) + tax(i)).toFixed(2)]
  it.each([
    'total_price_tax_excl;total_price_tax_incl',
    'Summe Netto;Summe Brutto',
    'Montant HT;Montant TTC',
    'Importe sin IVA;Importe con IVA',
  ])('is taken without: %s', async (headers) => {
    const [without = '', withTax = ''] = headers.split(';')
    const turned = `Order no;Date;Product;Qty;${withTax};${without}`
    for (const [header, cells] of [
      [`Order no;Date;Product;Qty;${headers}`, both],
      [turned, (i: number) => both(i).toReversed()],
    ] as const) {
      const { fields, sold } = await understoodText(csv(header, cells))
      expect(fields[without]).toBe('amount')
      expect(sold).toMatchObject({ lines: 30, cents, rejected: 0 })
    }
  })

  it('is the amount without, where the tax has a column', async () => {
    const text = csv('Bon;Datum;Produkt;Menge;Summe Brutto;Summe Netto;Summe USt.;USt.-Satz', (i) => [
      ...both(i).toReversed(),
      tax(i).toFixed(2),
      `${rate(i)} %`,
    ])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ 'Summe Netto': 'amount', 'Summe USt.': 'tax', 'USt.-Satz': null })
    expect(sold).toMatchObject({ lines: 30, cents })
  })
})
