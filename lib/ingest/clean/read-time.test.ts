import { describe, expect, it } from 'vitest'
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
