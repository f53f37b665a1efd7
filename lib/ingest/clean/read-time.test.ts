import { describe, expect, it } from 'vitest'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { readTime } from './read-time'
import { defineWallClock, wallClockOf } from './wall-clock'

describe('readTime', () => {
  it.each([
    ['12/1/2010 8:26', 'month-first', [2010, 12, 1, 8, 26, 0]],
    ['12/1/2010 8:26', 'day-first', [2010, 1, 12, 8, 26, 0]],
    ['23/03/2021 09:00', 'day-first', [2021, 3, 23, 9, 0, 0]],
    ['2021-02-23 09:00:48', 'year-first', [2021, 2, 23, 9, 0, 48]],
    ['2021-02-23T09:00:48.123', 'year-first', [2021, 2, 23, 9, 0, 48]],
    ['23.3.21', 'day-first', [2021, 3, 23, 0, 0, 0]],
    ['12/1/2010 12:05 AM', 'month-first', [2010, 12, 1, 0, 5, 0]],
    ['12/1/2010 1:05:09 pm', 'month-first', [2010, 12, 1, 13, 5, 9]],
    ['29/02/2012 00:00', 'day-first', [2012, 2, 29, 0, 0, 0]],
  ] as const)('reads %s as %s', (text, format, [year, month, day, hour, minute, second]) => {
    expect(readTime(text, format)).toEqual({ year, month, day, hour, minute, second, offset: null })
  })

  it.each([
    ['13/31/2011', 'day-first'],
    ['29/02/2011', 'day-first'],
    ['2011-02-23', 'day-first'],
    ['23/03/2021', 'year-first'],
    ['1/2-2011', 'day-first'],
    ['1/2/2011 24:00', 'day-first'],
    ['1/2/2011 10:60', 'day-first'],
    ['1/2/2011 13:00 PM', 'day-first'],
    ['1/2/201', 'day-first'],
    ['', 'day-first'],
    ['40513.35', 'day-first'],
  ] as const)('does not read %j as %s', (text, format) => {
    expect(readTime(text, format)).toBeNull()
  })

  it.each([
    ['2020-04-24 11:50:39 UTC', 0],
    ['2020-04-24T11:50:39Z', 0],
    ['2020-04-24T11:50:39+05:30', 330],
    ['2020-04-24 11:50:39-0800', -480],
  ])('reads the zone of %s', (text, offset) => {
    expect(readTime(text, 'year-first')?.offset).toBe(offset)
  })
})

describe('readTime, written otherwise', () => {
  const day = (text: string, format: DateFormat = 'day-first') => {
    const read = readTime(text, format)
    if (read === null) return null
    const { year, month, day, hour, minute, second, offset } = read
    return [year, month, day, hour, minute, second, offset]
  }

  it.each([
    ['3 March 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['Mon 3 Mar 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['Wednesday, March 3, 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['March 3rd, 2021 at 4:05 PM', [2021, 3, 3, 16, 5, 0, null]],
    ['Mar 03 2021 10:00:00 GMT+0100 (Central European Time)', [2021, 3, 3, 10, 0, 0, 60]],
    ['Wed, 03 Mar 2021 10:20:30 +0000', [2021, 3, 3, 10, 20, 30, 0]],
    ['03-Mar-21', [2021, 3, 3, 0, 0, 0, null]],
    ['3-MAR-99 10:00', [1999, 3, 3, 10, 0, 0, null]],
    ['2021-Mar-03', [2021, 3, 3, 0, 0, 0, null]],
    ['3. März 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['Mi., 3. Mrz. 2021 um 14:05', [2021, 3, 3, 14, 5, 0, null]],
    ['3 févr. 2021 14h05', [2021, 2, 3, 14, 5, 0, null]],
    ['mercredi 3 août 2021', [2021, 8, 3, 0, 0, 0, null]],
    ['3 de febrero de 2021', [2021, 2, 3, 0, 0, 0, null]],
    ['3 ene 2021 1:05 p. m.', [2021, 1, 3, 13, 5, 0, null]],
    ['3 gennaio 2021', [2021, 1, 3, 0, 0, 0, null]],
    ['3 mrt 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['3 de março de 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['3 grudnia 2021', [2021, 12, 3, 0, 0, 0, null]],
    ['3. 3. 2021', [2021, 3, 3, 0, 0, 0, null]],
    ['03 04 2021', [2021, 4, 3, 0, 0, 0, null]],
    ['03.04.2021, 08.26', [2021, 4, 3, 8, 26, 0, null]],
    ['03/04/2021 8 PM', [2021, 4, 3, 20, 0, 0, null]],
    ['08:26 03/04/2021', [2021, 4, 3, 8, 26, 0, null]],
    ['8:26:01 PM, 3/4/2021', [2021, 4, 3, 20, 26, 1, null]],
    ['03/04/2021 10:20:30 PDT', [2021, 4, 3, 10, 20, 30, -420]],
    ['03/04/2021 10:20 GMT+1', [2021, 4, 3, 10, 20, 0, 60]],
    ['03/04/2021 10:20 UTC-03:30', [2021, 4, 3, 10, 20, 0, -210]],
    ['03/04/2021 00:00 10:20', [2021, 4, 3, 10, 20, 0, null]],
  ] as const)('reads %s', (text, expected) => {
    expect(day(text)).toEqual(expected)
  })

  it.each([
    ['20210304', [2021, 3, 4, 0, 0, 0, null]],
    ['20210304152637', [2021, 3, 4, 15, 26, 37, null]],
    ['20210304T152637Z', [2021, 3, 4, 15, 26, 37, 0]],
    ['2021-03-04T15:26:37.123456+01', [2021, 3, 4, 15, 26, 37, 60]],
    ['2021. 3. 4.', [2021, 3, 4, 0, 0, 0, null]],
    ['2021-03-04 10:20 Uhr', [2021, 3, 4, 10, 20, 0, null]],
    ['2021年3月4日', [2021, 3, 4, 0, 0, 0, null]],
    ['2021-03-04\u00a010:20', [2021, 3, 4, 10, 20, 0, null]],
  ] as const)('reads %s year first', (text, expected) => {
    expect(day(text, 'year-first')).toEqual(expected)
  })

  it.each([
    ['44259.643484', 'spreadsheet-days', [2021, 3, 4, 15, 26, 37, null]],
    ['44259,5', 'spreadsheet-days', [2021, 3, 4, 12, 0, 0, null]],
    ['1614871597', 'unix-seconds', [2021, 3, 4, 15, 26, 37, 0]],
    ['1614871597999', 'unix-milliseconds', [2021, 3, 4, 15, 26, 37, 0]],
    ['1614871597000001', 'unix-microseconds', [2021, 3, 4, 15, 26, 37, 0]],
    ['12345', 'unix-seconds', null],
    ['45231 14:35', 'spreadsheet-days', [2023, 11, 1, 14, 35, 0, null]],
    ['45231.0 2:35 PM', 'spreadsheet-days', [2023, 11, 1, 14, 35, 0, null]],
    ['45231 14:35:10 +02:00', 'spreadsheet-days', [2023, 11, 1, 14, 35, 10, 120]],
    ['45231.5 UTC', 'spreadsheet-days', [2023, 11, 1, 12, 0, 0, 0]],
    ['45231.5 12:00', 'spreadsheet-days', [2023, 11, 1, 12, 0, 0, null]],
    ['45231.5 14:35', 'spreadsheet-days', null],
    ['45231 25:00', 'spreadsheet-days', null],
    ['1614871597 14:35', 'unix-seconds', null],
    ['1614871597', 'spreadsheet-days', null],
    ['4/3/2021', 'spreadsheet-days', null],
  ] as const)('counts %s as %s', (text, format, expected) => {
    expect(day(text, format)).toEqual(expected)
  })

  it.each([
    'May',
    'MARCH 3',
    '3 Foo 2021',
    '31 Feb 2021',
    'SKU 3 2021',
    '12 34',
    '10:20',
    '3 Mar 2021 25:00',
    '1234567',
    '12345678',
    '99999999',
    'MAR-2021',
    'LANTERN 12 RED 99',
    '1 2 3',
    '+44 20 7946 0958',
    '555-12-3456',
    '3/4/2021 10:20 XYZ',
  ])('does not read %s', (text) => {
    for (const format of ['day-first', 'month-first', 'year-first'] as const) expect(readTime(text, format)).toBeNull()
  })
})

describe('readTime, as the world writes', () => {
  const locales = [
    'en-US',
    'en-GB',
    'en-IN',
    'de',
    'de-CH',
    'fr',
    'es',
    'es-MX',
    'it',
    'nl',
    'pt-BR',
    'pt-PT',
    'sv',
    'da',
    'nb',
    'pl',
    'ja',
    'zh',
  ]
  const orders: Record<string, DateFormat> = {
    'en-US': 'month-first',
    sv: 'year-first',
    ja: 'year-first',
    zh: 'year-first',
  }
  const styles = ['full', 'long', 'medium', 'short'] as const

  it.each(locales)('%s', (locale) => {
    for (const dateStyle of styles) {
      for (const timeStyle of [undefined, 'short', 'medium'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone: 'UTC' })
        for (let i = 0; i < 40; i++) {
          const time = new Date(
            Date.UTC(2001 + i, (i * 7) % 12, 1 + ((i * 11) % 28), (i * 5) % 24, (i * 13) % 60, (i * 17) % 60),
          )
          if (timeStyle === undefined) time.setUTCHours(0, 0)
          if (timeStyle !== 'medium') time.setUTCSeconds(0)
          const text = format.format(time)
          const read = readTime(text, orders[locale] ?? 'day-first') ?? expect.fail(text)
          const { year, month, day, hour, minute, second } = read
          expect([text, Date.UTC(year, month - 1, day, hour, minute, second)]).toEqual([text, time.getTime()])
        }
      }
    }
  })
})

describe('wall clock', () => {
  const written = (text: string) => readTime(text, 'year-first') ?? expect.fail(text)

  it('keeps a time without zone as it stands', () => {
    expect(defineWallClock('Europe/London')(written('2011-07-01 08:05'))).toEqual({
      text: '2011-07-01 08:05:00',
      utcOffset: null,
    })
  })

  it('converts a time with a zone once, by the rule of its day', () => {
    const london = defineWallClock('Europe/London')
    expect(london(written('2020-07-01 23:30:00 UTC'))).toEqual({ text: '2020-07-02 00:30:00', utcOffset: 60 })
    expect(london(written('2020-03-29T00:59:59Z'))).toEqual({ text: '2020-03-29 00:59:59', utcOffset: 0 })
    expect(london(written('2020-03-29T01:00:00Z'))).toEqual({ text: '2020-03-29 02:00:00', utcOffset: 60 })
    expect(defineWallClock('Asia/Kolkata')(written('2020-01-01T00:00:00-03:00')).text).toBe('2020-01-01 08:30:00')
  })

  it('says the wall clock of an instant', () => {
    expect(wallClockOf(new Date('2026-11-20T23:30:00Z'), 'Asia/Tokyo')).toBe('2026-11-21 08:30:00')
  })
})
