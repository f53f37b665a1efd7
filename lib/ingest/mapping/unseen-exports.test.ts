import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const german = (cents: number) => (cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })
const french = (cents: number) =>
  (cents / 100).toLocaleString('fr-FR', { minimumFractionDigits: 2 }).replace(/\s/g, '\u00a0')
const american = (cents: number) => {
  const dollars = (Math.abs(cents) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
  return cents < 0 ? `(€${dollars})` : `€${dollars}`
}
const day = (i: number) => String(13 + (i % 15)).padStart(2, '0')
const prices = [345, 290, 124_950, 1_250]
const price = (i: number) => prices[i % prices.length] ?? 0
const names = ['Weizenmischbrot 750g', 'Käsekuchen', 'Präsentkorb groß', 'Tee "Grüner Drache"']
const name = (i: number) => names[i % names.length] ?? ''
const rows = Array.from({ length: 120 }, (_, i) => i)
const quantity = (i: number) => (i % 37 === 36 ? -1 : 1 + (i % 3))

describe('exports nobody has seen', () => {
  it('a German till’s journal: titles above, a sum below, days and times apart, a discount taken off the line’s sum', async () => {
    const discount = (i: number) => (i % 11 === 0 && quantity(i) > 0 ? 50 : 0)
    const cents = (i: number) => quantity(i) * price(i) - discount(i)
    const total = rows.reduce((sum, i) => sum + cents(i), 0)
    const text = [
      'Journal Bäckerei Müller, Filiale Köln-Süd',
      'Zeitraum: 01.05.2024 - 31.05.2024',
      '',
      'Bon-Nr.;Datum;Uhrzeit;Kasse;Bediener;PLU;Artikel;Warengruppe;Menge;E-Preis;Rabatt;Gesamt;MwSt-Satz;Zahlart',
      ...rows.map((i) =>
        [
          ...[20_000 + (i >> 1), `${day(i)}.05.24`, `09:${day(i)}`, 'K1', 'Frau Schmidt', 4711 + (i % 4)],
          ...[`"${name(i).replaceAll('"', '""')}"`, 'Backwaren', quantity(i), german(price(i))],
          ...[discount(i) === 0 ? '' : german(discount(i)), german(cents(i)), '7 %', i % 2 ? 'BAR' : 'EC'],
        ].join(';'),
      ),
      `Summe;;;;;;;;;;;${german(total)};;`,
      '',
      'Erstellt mit KassenProfi 4.2',
      '',
    ].join('\r\n')
    const { fields, sold, questions } = await understoodText(text, 'latin1')
    expect(fields).toMatchObject({ Artikel: 'description', PLU: 'sku', 'E-Preis': 'unitPrice', Rabatt: 'discount' })
    expect(fields).toMatchObject({
      Datum: 'date',
      Uhrzeit: 'clock',
      Gesamt: null,
      'MwSt-Satz': null,
      Zahlart: 'payment',
    })
    expect(questions).toEqual([])
    expect(sold).toEqual({ orders: 60, lines: 120, cents: total, rejected: 0 })
  })

  it('a French accounting program’s lines: a percentage taken off, credit notes, blanks between thousands', async () => {
    const off = (i: number) => (i % 9 === 0 ? 10 : 0)
    const net = (i: number) => Math.round((quantity(i) * price(i) * (100 - off(i))) / 100)
    const text = [
      'Type pièce;N° pièce;Date pièce;Code tiers;Intitulé tiers;Réf. article;Désignation;Qté;P.U. HT;Remise %;Montant HT;TVA %;Montant TTC;Dépôt',
      ...rows.map((i) =>
        [
          ...[quantity(i) < 0 ? 'Avoir' : 'Facture', `FA${1000 + i}`, `${day(i)}/03/2024`, `C${i % 31}`, 'Dupont SARL'],
          ...[`AR00${i % 4}`, name(i).replaceAll('"', ''), quantity(i), french(price(i)), off(i), french(net(i))],
          ...['20', french(Math.round(net(i) * 1.2)), i % 2 ? 'PARIS' : 'LYON'],
        ].join(';'),
      ),
      '',
    ].join('\r\n')
    const { fields, sold } = await understoodText(text, 'latin1')
    expect(fields).toMatchObject({
      'N° pièce': 'order',
      'Code tiers': 'customer',
      'Montant HT': 'amount',
      Dépôt: 'branch',
    })
    expect(fields).toMatchObject({ 'Remise %': null, 'TVA %': null, 'P.U. HT': null, 'Montant TTC': null })
    expect(sold).toEqual({ orders: 120, lines: 120, cents: rows.reduce((sum, i) => sum + net(i), 0), rejected: 0 })
  })

  it('an American till’s detail: times with PM, returns in brackets, tax on top of the line’s total', async () => {
    const gross = (i: number) => quantity(i) * price(i)
    const discount = (i: number) => (i % 10 === 0 ? Math.round(gross(i) / 10) : 0)
    const tax = (i: number) => Math.round(((gross(i) - discount(i)) * 825) / 10_000)
    const text = [
      '"Receipt #","Date","Time","Register","Item","Dept","Qty","Ext Price","Discount","Tax","Total","Tender"',
      ...rows.map((i) =>
        [
          ...[100_000 + (i >> 1), `3/${day(i)}/2024`, `1:05:${day(i)} PM`, 'Front 1', name(i), 'Camping', quantity(i)],
          ...[gross(i), discount(i), tax(i), gross(i) - discount(i) + tax(i)].map(american),
          i % 2 ? 'Visa' : 'Cash',
        ]
          .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
          .join(','),
      ),
      '',
    ].join('\r\n')
    const { fields, sold, reading } = await understoodText(text)
    expect(reading.layout.origin).toBe('new')
    expect(fields).toMatchObject({
      'Ext Price': 'amount',
      Discount: 'discount',
      Tax: 'tax',
      Total: null,
      Dept: 'category',
    })
    const cents = rows.reduce((sum, i) => sum + gross(i) - discount(i), 0)
    expect(sold).toEqual({ orders: 60, lines: 120, cents, rejected: 0 })
  })

  it('days as a spreadsheet counts them, with a clock beside', async () => {
    const clock = (i: number) => `${1 + (i % 11)}:${String(i % 60).padStart(2, '0')} PM`
    const text = [
      'Receipt,Date,Time,Product,Qty,Unit price',
      ...rows.map((i) => [1_000 + i, 45_231 + Math.floor(i / 60), clock(i), `Tea ${i % 4}`, 2, '2.50'].join(',')),
    ].join('\n')
    const { fields, sold, lines } = await understoodText(`${text}\n`)
    expect(fields).toMatchObject({ Date: 'date', Time: 'clock' })
    expect(sold).toEqual({ orders: 120, lines: 120, cents: 120 * 500, rejected: 0 })
    expect([lines[0], lines[59], lines[119]].map((line) => line?.time)).toEqual([
      '2023-11-01 13:00:00',
      '2023-11-01 17:59:00',
      '2023-11-02 22:59:00',
    ])
  })

  it('orders whose own columns stand on their first row only', async () => {
    const text = [
      'Pedido;Fecha;Cliente;Forma de pago;Referencia;Artículo;Uds;PVP',
      ...rows.map((i) =>
        [
          ...(i % 3 === 0 ? [`P${500 + i}`, `${day(i)}-mar-24`, `Cliente ${i % 33}`, 'Tarjeta'] : ['', '', '', '']),
          ...[`JAB-${i % 4}`, name(i).replaceAll('"', ''), 1 + (i % 3), `${german(price(i))} €`],
        ].join(';'),
      ),
      '',
    ].join('\r\n')
    const { reading, sold } = await understoodText(`\ufeff${text}`)
    expect(reading.layout.rowShape).toBe('order-on-first-row')
    const cents = rows.reduce((sum, i) => sum + (1 + (i % 3)) * price(i), 0)
    expect(sold).toEqual({ orders: 40, lines: 120, cents, rejected: 0 })
  })

  it('baskets in a cell, with customers who are nobody', async () => {
    const text = [
      'order ref|placed at|customer|items|total|paid by',
      ...rows.map((i) =>
        [
          ...[`W-${i}`, `2024-06-${day(i)} 08:01`, i % 2 ? 'Walk-in' : `C${i % 20}`],
          ...[
            `2 x Flat White @ 3.40; ${1 + (i % 3)} x Bagel, salmon @ 6.50`,
            (6.8 + (1 + (i % 3)) * 6.5).toFixed(2),
            'card',
          ],
        ].join('|'),
      ),
      '',
    ].join('\n')
    const { reading, sold } = await understoodText(text)
    expect(reading.layout.rowShape).toBe('basket-in-cell')
    const cents = rows.reduce((sum, i) => sum + 680 + (1 + (i % 3)) * 650, 0)
    expect(sold).toEqual({ orders: 120, lines: 240, cents, rejected: 0 })
  })
})
