import { describe, expect, it } from 'vitest'
import { readDayFraction } from '@/lib/ingest/clean/day-fraction'
import { understoodText } from '@/lib/testing/understood-text'

const places = Array.from({ length: 36 }, (_, i) => i)
const sale = (i: number) => `Tea ${i % 4},${i % 2 ? '2.50' : '3.10'}`
const toText = (header: string, row: (i: number) => string) => `${[header, ...places.map(row)].join('\n')}\n`

describe('dates that may have the day or the month first', () => {
  it('have the month first where there are sales day by day only so', async () => {
    const text = toText(
      'Order,Order Date,Product,Price',
      (i) => `${100 + i},10/${8 + (i % 5)}/26 5:${10 + i} PM,${sale(i)}`,
    )
    const { reading, questions, lines } = await understoodText(text)
    expect(questions).toEqual([])
    expect(reading).toMatchObject({ dateFormat: 'month-first', dateFormatFrom: 'data' })
    expect(lines[0]?.time).toBe('2026-10-08 17:10:00')
  })

  it('have the day first where that is what makes them follow each other, with a clock beside', async () => {
    const text = toText(
      'Receipt,Date,Time,Product,Price',
      (i) => `${100 + i},${1 + (i % 4)}/2/2026,1${i % 10}:05,${sale(i)}`,
    )
    const { reading, questions } = await understoodText(text)
    expect(questions).toEqual([])
    expect(reading.dateFormat).toBe('day-first')
  })

  it('are asked where they may be sums of months, or lie far apart either way', async () => {
    const months = toText('Receipt,Date,Product,Price', (i) => `${100 + i},1/${1 + (i % 12)}/2026,${sale(i)}`)
    expect((await understoodText(months)).questions.map(({ code }) => code)).toEqual(['date-order'])
    const apart = toText(
      'Receipt,Date,Product,Price',
      (i) => `${100 + i},${1 + (i % 3) * 5}/${1 + (i % 5) * 2}/2026 10:00,${sale(i)}`,
    )
    expect((await understoodText(apart)).questions.map(({ code }) => code)).toEqual(['date-order'])
  })
})

describe('a clock as a part of a day', () => {
  it.each([
    ['0.354166666666667', '08:30:00'],
    ['0,5', '12:00:00'],
    ['.25', '06:00:00'],
    ['0', '00:00:00'],
    ['0.999999', '23:59:59'],
    ['9.05', null],
    ['1.5', null],
  ])('%s is %s', (text, clock) => {
    expect(readDayFraction(text)).toBe(clock)
  })

  it('beside a day, as spreadsheets write both', async () => {
    const fraction = (i: number) => ((8 * 60 + 7 * i) / 1_440).toFixed(15)
    const text = toText('Receipt,Date,Time,Product,Price', (i) => `${100 + i},45231,${fraction(i)},${sale(i)}`)
    const { fields, sold, lines } = await understoodText(text)
    expect(fields).toMatchObject({ Date: 'date', Time: 'clock' })
    expect(sold).toMatchObject({ orders: 36, rejected: 0 })
    expect([lines[0]?.time, lines[1]?.time]).toEqual(['2023-11-01 08:00:00', '2023-11-01 08:07:00'])
  })
})

describe('a clock of digits alone', () => {
  const two = (i: number) => String(i).padStart(2, '0')
  it.each([
    ['0945', (i: number) => `2026-03-${two(1 + (i % 9))},${two(8 + (i % 12))}${two(i)}`],
    ['945, its zero taken by a spreadsheet', (i: number) => `2026-03-${two(1 + (i % 9))},${8 + (i % 12)}${two(i)}`],
    ['094530', (i: number) => `${two(1 + (i % 9))}.03.2026,${two(8 + (i % 12))}${two(i)}30`],
    ['0945, beside 20260301', (i: number) => `202603${two(1 + (i % 9))},${two(8 + (i % 12))}${two(i)}`],
  ] as const)('is read: %s', async (_, when) => {
    const text = toText('Receipt,Date,Time,Product,Price', (i) => `${100 + i},${when(i)},${sale(i)}`)
    const { fields, sold, lines } = await understoodText(text)
    expect(fields).toMatchObject({ Date: 'date', Time: 'clock' })
    expect(sold).toMatchObject({ orders: 36, rejected: 0 })
    expect(lines[13]?.time).toMatch(/^2026-03-05 09:13:/)
  })
})

describe('years of other calendars', () => {
  it.each([
    ['Buddhist', (i: number) => `${18 + (i % 12)}/02/2567`, '2024-02-29 00:00:00', 11],
    ['Persian', (i: number) => `1404/12/${20 + (i % 9)}`, '2026-03-13 00:00:00', 2],
    ['Persian', (i: number) => `1404/02/${23 + (i % 9)} 10:30`, '2025-05-21 10:30:00', 8],
    ['Persian, digits too', (i: number) => `۱۴۰۳/۱۲/${i === 0 ? '۳۰' : '۲۹'}`, '2025-03-20 00:00:00', 0],
  ] as const)('%s are read, and told', async (_, when, expected, at) => {
    const text = toText('Receipt,Date,Product,Price', (i) => `${100 + i},${when(i)},${sale(i)}`)
    const { sold, lines, cleanings } = await understoodText(text)
    expect(sold.rejected).toBe(0)
    expect(lines[at]?.time).toBe(expected)
    expect(cleanings).toMatchObject({ 'other-calendar': 36 })
  })

  it('a day that such a calendar has not is rejected', async () => {
    const text = toText('Receipt,Date,Product,Price', (i) => `${100 + i},1404/12/${i === 5 ? 30 : 29},${sale(i)}`)
    expect((await understoodText(text)).sold.rejected).toBe(1)
  })
})
