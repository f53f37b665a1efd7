import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 20 }, (_, i) => i)
const day = (i: number) => `2026-04-${String(1 + i).padStart(2, '0')}`
const csv = (header: string, cells: (i: number) => readonly (string | number)[]) =>
  `${[header, ...rows.map((i) => cells(i).join(';'))].join('\n')}\n`
const asked = async (text: string) =>
  (await understoodText(text)).questions.filter(({ answers }) => answers === 'sales').map((question) => question.text)

const others: readonly (readonly [string, string, (i: number) => readonly (string | number)[]])[] = [
  [
    'a bank statement',
    'Date;Description;Payee;Paid in;Paid out;Balance',
    (i) => [day(i), `Card ${i}`, 'Bakery', i % 2 ? '12.50' : '', i % 2 ? '' : '3.20', 100 + i],
  ],
  [
    'a bank statement',
    'Fecha;Fecha valor;Concepto;Cargo;Abono;Saldo',
    (i) => [day(i), day(i), `Compra ${i}`, '12,50', '', `${100 + i},00`],
  ],
  [
    'a list of hours worked',
    'Employee;Date;Time in;Time out;Hours;Hourly rate;Total pay',
    (i) => [`E${i % 3}`, day(i), '09:00', '17:00', 8, '12.00', '96.00'],
  ],
  [
    'statistics of a website',
    'Date;Sessions;Users;Transactions;Revenue;Bounce rate',
    (i) => [day(i), 300 + i, 200 + i, 5, 120.5 + i, '41%'],
  ],
  [
    'a list of orders to suppliers',
    'Purchase order;Date;Supplier;SKU;Item;Quantity;Unit cost;Received',
    (i) => [900 + (i >> 1), day(i), 'Acme', `S${i}`, `Thing ${i}`, 12, '3.10', 12],
  ],
  ['a budget', 'Month;Category;Budget;Actual;Variance', (i) => [day(i), `Group ${i}`, 100 + i, 90 + i, -10]],
  [
    'a list of stock',
    'SKU;Product;Price;On hand;Last change',
    (i) => [`S${i}`, `Thing number ${i}`, `${3 + i}.50`, 4 * i, day(i)],
  ],
  [
    'a list of prices',
    'Artikelnummer;Bezeichnung;Preis;gültig ab',
    (i) => [`S${i}`, `Ding Nummer ${i}`, `${3 + i},50`, `${String(1 + i).padStart(2, '0')}.04.2026`],
  ],
  ['a list of totals by day', 'Date;Orders;Covers;Net sales', (i) => [day(i), 40 + (i % 7), 60 + i, `${900 + i}.40`]],
  ['a list of totals by day', 'Date;Net sales', (i) => [day(i), `${900 + i}.40`]],
  [
    'a list of totals by day',
    'Datum;Filiale;Umsatz',
    (i) => [day(i >> 1), ['Nord', 'Süd'][i % 2] ?? '', `${900 + i},40`],
  ],
  ['a list of totals by day', 'Date;Gross;Discounts;Net;Tax', (i) => [`${day(i)} 00:00`, 900 + i, 10, 890 + i, 89]],
  [
    'a list of totals by day',
    'Date;Item;Quantity sold;Net sales',
    (i) => [day(i >> 2), ['Tea', 'Mocha', 'Latte', 'Water'][i % 4] ?? '', 20 + (i % 7), `${90 + i}.40`],
  ],
  [
    'a list of payouts',
    'Udbetalings-ID;Dato;Antal transaktioner;Bruttobeløb;Gebyr;Nettobeløb;Reference',
    (i) => [`U-${900 + i}`, day(i), 20 + (i % 7), `${900 + i},40`, '9,00', `${891 + i},40`, `SUP ${i}`],
  ],
  [
    'a list of hours worked',
    'Datum;Medewerker;Project;Begin;Eind;Uren;Uurtarief;Bedrag',
    (i) => [day(i), 'Ann', `P${i % 3}`, '09:00', '17:00', 8, '12,00', '96,00'],
  ],
  [
    'a list of stock',
    'Nazwa towaru;SKU;Stan;Zarezerwowane;Cena sprzedaży;Wartość magazynu;Ostatnia sprzedaż',
    (i) => [`Rzecz ${i}`, `S${i}`, 4 + i, 1, `${3 + i},50`, `${30 + i},50`, day(i)],
  ],
  [
    'a list of prices',
    'Kód;Název;Cena bez DPH;Cena s DPH;Min. množství;Platnost od',
    (i) => [`S${i}`, `Věc ${i}`, `${3 + i},50`, `${4 + i},20`, 6, day(i)],
  ],
  [
    'a list of customers',
    'Customer ID;Name;Email;Last Order;Orders;Total Spent',
    (i) => [`C${i}`, `Ann ${i}`, `ann${i}@shop.test`, day(i), 1 + (i % 5), `${90 + i}.40`],
  ],
  [
    'a list of customers',
    'Kunde;E-Mail;Letzter Einkauf;Umsatz gesamt',
    (i) => [`K${i}`, `ann${i}@shop.test`, day(i), `${90 + i},40`],
  ],
]

describe('whether a file is one of sales', () => {
  it.each(others)('is asked of %s: %s', async (what, header, cells) => {
    const [text = 'nothing', ...more] = await asked(csv(header, cells))
    expect(text).toContain(`This looks like ${what}`)
    expect(more).toEqual([])
  })

  it.each([
    [
      'Order number;Date;Product;Vendor;Quantity;Unit cost;Price',
      (i: number) => [500 + (i >> 1), day(i), `Thing ${i % 4}`, 'Acme', 2, '1.20', '3.40'],
    ],
    [
      'Receipt;Date;Employee;Item;Stock;Qty;Amount',
      (i: number) => [500 + i, day(i), 'Ann', `Thing number ${i}`, 40, 1, '3.40'],
    ],
    [
      'Datum;Artikel;Menge;Betrag;Kunde',
      (i: number) => [`${String(1 + i).padStart(2, '0')}.04.2026`, `Ding ${i}`, 1, '3,40', `K${i}`],
    ],
    [
      'Datum;Beginn;Ende;Mitarbeiter;Leistung;Betrag',
      (i: number) => [day(i), '09:00', `10:${10 + i}`, 'Ann', `Schnitt ${i % 3}`, '34,00'],
    ],
    ['Date;Time;Amount', (i: number) => [day(i), `10:${10 + i}`, '3.40']],
    ['Date;Amount', (i: number) => [`${day(i)} 10:${10 + i}`, '3.40']],
    ['Date;Item;Amount', (i: number) => [day(i), `Thing ${i % 4}`, '3.40']],
    [
      'Order;Date;Email;Customer since;Total orders;Total spent;Item;Amount',
      (i: number) => [500 + i, day(i), `ann${i}@shop.test`, day(3), 4, '80.10', `Thing ${i % 4}`, '3.40'],
    ],
    [
      'Transaction ID;Date;Description;Amount;Balance;Credit',
      (i: number) => [`T${i}`, day(i), `Thing ${i % 4}`, '3.40', 100 + i, '3.40'],
    ],
  ] as const)('is not asked of sales: %s', async (header, cells) => {
    expect(await asked(csv(header, cells))).toEqual([])
  })
})

it('a list of customers is added to what is known of them, by one answer', async () => {
  const text = csv('Customer ID;Date of birth;Email;Last Order;Orders;Total Spent', (i) => [
    `C${i}`,
    '1980-03-04',
    `ann${i}@shop.test`,
    day(i),
    1 + (i % 5),
    `${90 + i}.40`,
  ])
  const [question] = (await understoodText(text)).questions
  expect(question?.options.map(({ value }) => value)).toEqual(['customers', 'yes'])
  const { questions, fates, reading, lines } = await understoodText(text, 'utf8', { sales: 'customers' })
  expect(questions).toEqual([])
  expect(reading.layout.rowShape).toBe('profile')
  expect(fates).toEqual({ loaded: 20, rejected: 0, blank: 0, skipped: 1 })
  expect(lines).toEqual([])
})
