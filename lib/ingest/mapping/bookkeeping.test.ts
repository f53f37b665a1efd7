import { describe, expect, it } from 'vitest'
import { toFiscalDay } from '@/lib/ingest/clean/fiscal-day'
import { understoodText } from '@/lib/testing/understood-text'

const places = Array.from({ length: 24 }, (_, i) => i)
const toText = (start: string) =>
  [
    `"EXTF";700;21;"Buchungsstapel";13;20260401093011000;;"RE";"";"";29098;55003;${start};4;20260301;20260331`,
    'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext',
    ...places.map(
      (i) =>
        `${119 + i},50;"${i === 11 ? 'H' : 'S'}";"EUR";${10_000 + (i % 7)};8400;${1 + i}03;"RE-${140 + i}";"Warenverkauf"`,
    ),
    '',
  ].join('\r\n')

describe('DATEV’s bookings', () => {
  it.each([
    ['0103', '20260101', '01.03.2026'],
    ['103', '20260101', '01.03.2026'],
    ['3006', '20260701', '30.06.2027'],
    ['0107', '20260701', '01.07.2026'],
    ['0013', '20260101', null],
    ['01.03.26', '20260101', null],
  ])('%s of the year from %s on is %s', (text, start, day) => {
    expect(toFiscalDay(text, start)).toBe(day)
  })

  it('have days of the fiscal year their first line names; the rarer of debit and credit is given back', async () => {
    const { fields, sold, lines, questions, reading } = await understoodText(toText('20260101'))
    expect(fields).toMatchObject({ Belegdatum: 'time', 'Belegfeld 1': 'order', Buchungstext: 'description' })
    expect(fields).toMatchObject({ 'Soll/Haben-Kennzeichen': 'lineType', 'Umsatz (ohne Soll/Haben-Kz)': 'amount' })
    expect(questions).toEqual([])
    expect(reading.columns[5]?.fiscalStart).toBe('20260101')
    expect(sold.rejected).toBe(0)
    expect(sold.cents).toBe(places.reduce((sum, i) => sum + (11_950 + 100 * i) * (i === 11 ? -1 : 1), 0))
    expect(lines[9]?.time).toBe('2026-03-10 00:00:00')
  })
})

it('a known kind of file without any order number is proposed anew, and not rejected row by row', async () => {
  const header =
    'Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Ship Country,Order ID,SKU'
  const rows = places.map(
    (i) =>
      `7/${1 + (i % 28)}/2020,Mug ${i % 3},,1,14.5,0,3.6,14.5,EUR,${1_983_928_000 + i},80${i % 3},7/15/2020,United States,,`,
  )
  const { sold, reading } = await understoodText(`${[header, ...rows].join('\n')}\n`)
  expect(reading.layout.origin).toBe('new')
  expect(sold).toMatchObject({ lines: 24, rejected: 0 })
})
