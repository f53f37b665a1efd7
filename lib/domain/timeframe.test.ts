import { describe, expect, test } from 'vitest'
import { daysOf } from './comparison'
import { isWholeDays } from './interval'
import { type Coverage, type TimeQuestion, timeframe } from './timeframe'

const rules = { weekStart: 1, fiscalYearStart: 1 }
const historic: Coverage = { from: '2010-12-01T08:26:00', to: '2011-12-09T12:50:00' }
const now = '2026-11-20T10:00:00'

const asked = (question: Partial<TimeQuestion>): TimeQuestion => ({ grain: 'auto', compare: 'none', ...question })
const frame = (question: Partial<TimeQuestion>, coverage = historic, at = now) =>
  timeframe(asked(question), coverage, at, rules)

describe('the as-of day', () => {
  test('is the day of the latest sale when that is more than 7 days ago', () => {
    expect(frame({}).asOf).toBe('2011-12-09')
    expect(frame({}, historic, '2011-12-17T09:00:00').asOf).toBe('2011-12-09')
  })

  test('is today up to 7 days after the latest sale, and without data', () => {
    expect(frame({}, historic, '2011-12-16T23:59:59').asOf).toBe('2011-12-16')
    expect(frame({}, { from: null, to: null }).asOf).toBe('2026-11-20')
  })
})

describe('ranges', () => {
  test.each([
    ['today', '2011-12-09', '2011-12-09', 'hour'],
    ['yesterday', '2011-12-08', '2011-12-08', 'hour'],
    ['last-7-days', '2011-12-03', '2011-12-09', 'day'],
    ['last-28-days', '2011-11-12', '2011-12-09', 'day'],
    ['last-4-weeks', '2011-11-12', '2011-12-09', 'day'],
    ['last-52-weeks', '2010-12-11', '2011-12-09', 'week'],
    ['month-to-date', '2011-12-01', '2011-12-09', 'day'],
    ['last-month', '2011-11-01', '2011-11-30', 'day'],
    ['quarter-to-date', '2011-10-01', '2011-12-09', 'day'],
    ['year-to-date', '2011-01-01', '2011-12-09', 'week'],
    ['last-12-months', '2011-01-01', '2011-12-09', 'week'],
    ['all', '2010-12-01', '2011-12-09', 'week'],
  ] as const)('%s', (range, from, to, grain) => {
    expect(frame({ range })).toMatchObject({ range: { from, to }, grain })
  })

  test('beyond two years the grain is the month', () => {
    expect(frame({ from: '2009-01-01', to: '2011-12-09' }).grain).toBe('month')
  })

  test('more points than a chart can hold are refused, naming the grain', () => {
    const question = { from: '2001-01-01', to: '2011-12-09', grain: 'hour' } as const
    expect(() => frame(question)).toThrow(expect.objectContaining({ field: 'grain', status: 400 }))
  })
})

describe('the comparison', () => {
  test.each([
    ['last 28 days: the 28 days before', { range: 'last-28-days' }, 'previous-period', '2011-10-15', '2011-11-11'],
    [
      'last 30 days: 35 days back, so that weekdays match',
      { range: 'last-30-days' },
      'previous-period',
      '2011-10-06',
      '2011-11-04',
    ],
    ['yesterday: the same weekday before', { range: 'yesterday' }, 'previous-period', '2011-12-01', '2011-12-01'],
    [
      'month to date: as many days of the month before',
      { range: 'month-to-date' },
      'previous-period',
      '2011-11-01',
      '2011-11-09',
    ],
    ['last month: the whole month before', { range: 'last-month' }, 'previous-period', '2011-10-01', '2011-10-31'],
    ['quarter to date', { range: 'quarter-to-date' }, 'previous-period', '2011-07-01', '2011-09-09'],
    [
      'two months given as days',
      { from: '2011-08-01', to: '2011-09-30' },
      'previous-period',
      '2011-06-01',
      '2011-07-31',
    ],
    [
      'a week, the year before: 364 days back',
      { from: '2011-12-02', to: '2011-12-08' },
      'previous-year',
      '2010-12-03',
      '2010-12-09',
    ],
    [
      'month to date, the year before: the same dates',
      { range: 'month-to-date' },
      'previous-year',
      '2010-12-01',
      '2010-12-09',
    ],
  ] as const)('%s', (_, question, compare, from, to) => {
    const { comparison } = frame({ ...question, compare })
    expect(comparison).not.toBeNull()
    expect(comparison && daysOf(comparison)).toEqual({ from, to })
    expect(comparison && isWholeDays(comparison)).toBe(true)
  })

  test('is none where the data does not reach back', () => {
    expect(frame({ range: 'all', compare: 'previous-period' }).comparison).toBeNull()
    expect(frame({ range: 'year-to-date', compare: 'previous-year' }).comparison).toBeNull()
  })

  test('of days in a month is the day with the same number; a day that month lacks has none', () => {
    const { buckets } = frame({ from: '2011-03-01', to: '2011-03-31', compare: 'previous-period' })
    expect(buckets[27]?.comparison).toEqual({ from: '2011-02-28T00:00:00', to: '2011-03-01T00:00:00' })
    expect(buckets.slice(28).map(({ comparison }) => comparison)).toEqual([null, null, null])
  })

  test('parts never overlap and never leave the compared interval, whatever the grain', () => {
    for (const grain of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      for (const range of ['last-month', 'quarter-to-date', 'last-91-days', 'last-12-weeks'] as const) {
        const { buckets, comparison } = frame({ range, grain, compare: 'previous-period' })
        const parts = buckets.flatMap((bucket) => (bucket.comparison ? [bucket.comparison] : []))
        expect(parts.length).toBeGreaterThan(0)
        parts.forEach((part, index) => {
          expect(part.from < part.to).toBe(true)
          expect(part.from >= (parts[index - 1]?.to ?? comparison?.from ?? '')).toBe(true)
          expect(part.to <= (comparison?.to ?? '')).toBe(true)
        })
      }
    }
  })
})

describe('buckets', () => {
  test('weeks start on the workspace’s day and are clipped to the range', () => {
    const weeks = timeframe(asked({ range: 'last-28-days', grain: 'week' }), historic, now, { ...rules, weekStart: 7 })
    expect(weeks.buckets.map(({ key, from, to }) => [key, from.slice(0, 10), to.slice(0, 10)])).toEqual([
      ['2011-11-06', '2011-11-12', '2011-11-13'],
      ['2011-11-13', '2011-11-13', '2011-11-20'],
      ['2011-11-20', '2011-11-20', '2011-11-27'],
      ['2011-11-27', '2011-11-27', '2011-12-04'],
      ['2011-12-04', '2011-12-04', '2011-12-10'],
    ])
    expect(weeks.buckets.map(({ unfinished }) => unfinished)).toEqual([false, false, false, false, true])
  })

  test('years and quarters follow the fiscal year', () => {
    const fiscal = { weekStart: 1, fiscalYearStart: 4 }
    const keys = (grain: 'quarter' | 'year') =>
      timeframe(asked({ range: 'all', grain }), historic, now, fiscal).buckets.map(({ key }) => key)
    expect(keys('year')).toEqual(['2010/11', '2011/12'])
    expect(keys('quarter')).toEqual(['2010/11-Q3', '2010/11-Q4', '2011/12-Q1', '2011/12-Q2', '2011/12-Q3'])
  })

  test('outside the covered range they are gaps', () => {
    const { buckets } = frame({ from: '2010-11-30', to: '2010-12-01', grain: 'hour' })
    const covered = buckets.filter((bucket) => bucket.covered)
    expect(covered[0]?.key).toBe('2010-12-01T08')
    expect(covered).toHaveLength(16)
  })

  test('today is compared only up to the hour of the latest sale', () => {
    const live: Coverage = { from: '2026-01-01T09:00:00', to: '2026-11-20T14:20:00' }
    const today = frame({ range: 'today', compare: 'previous-period', grain: 'day' }, live, '2026-11-20T15:30:00')
    expect(today.comparison).toEqual({ from: '2026-11-13T00:00:00', to: '2026-11-13T15:00:00' })
    expect(today.buckets).toMatchObject([{ unfinished: true, comparison: today.comparison }])
  })

  test('a past last day that stops early is unfinished, and compared only up to its hour', () => {
    const question = { range: 'last-7-days', compare: 'previous-period' } as const
    const whole = frame(question)
    const early = frame(question, { ...historic, stopsEarly: true })
    expect(whole.buckets.map(({ unfinished }) => unfinished)).toEqual(Array(7).fill(false))
    expect(early.buckets.map(({ unfinished }) => unfinished)).toEqual([...Array(6).fill(false), true])
    expect(early.buckets.at(-1)?.comparison).toEqual({ from: '2011-12-02T00:00:00', to: '2011-12-02T13:00:00' })
    expect(early.buckets.slice(0, 6)).toEqual(whole.buckets.slice(0, 6))
    expect(early.comparison).toEqual(whole.comparison)
  })

  test('hours of such a day are whole, and those after it gaps', () => {
    const early = { ...historic, stopsEarly: true }
    const hours = frame({ range: 'today', compare: 'previous-period' }, early).buckets
    expect(hours.some(({ unfinished }) => unfinished)).toBe(false)
    expect(hours).toEqual(frame({ range: 'today', compare: 'previous-period' }).buckets)
    expect(frame({ range: 'all', grain: 'week' }, early).buckets.at(-1)?.unfinished).toBe(true)
  })

  test('days whose files have not come yet are not compared', () => {
    const late: Coverage = { from: '2026-01-01T09:00:00', to: '2026-11-17T18:00:00' }
    const week = frame({ range: 'last-7-days', compare: 'previous-period' }, late, '2026-11-20T15:30:00')
    expect(week.comparison).toEqual({ from: '2026-11-07T00:00:00', to: '2026-11-11T00:00:00' })
    expect(week.buckets.map(({ covered }) => covered)).toEqual([true, true, true, true, false, false, false])
  })
})

describe('a comparison with chosen days', () => {
  const chosen = (question: Partial<TimeQuestion>, compareFrom: string, compareTo: string) =>
    frame({ ...question, compare: 'custom', compareFrom, compareTo })
  const days = (question: Partial<TimeQuestion>, from: string, to: string) => {
    const { comparison } = chosen(question, from, to)
    return comparison && daysOf(comparison)
  }

  test('begins on the weekday the range begins on, at most three days off', () => {
    expect(days({ from: '2011-12-05', to: '2011-12-08' }, '2011-11-01', '2011-11-04')).toEqual({
      from: '2011-10-31',
      to: '2011-11-03',
    })
    expect(days({ from: '2011-12-05', to: '2011-12-08' }, '2011-11-04', '2011-11-07')).toEqual({
      from: '2011-11-07',
      to: '2011-11-10',
    })
  })

  test('keeps the dates of whole months', () => {
    expect(days({ from: '2011-11-01', to: '2011-11-30' }, '2011-02-01', '2011-02-28')).toEqual({
      from: '2011-02-01',
      to: '2011-02-28',
    })
  })

  test('pairs buckets in their order, and leaves those without a whole counterpart alone', () => {
    const { buckets } = chosen({ from: '2011-11-07', to: '2011-12-04', grain: 'week' }, '2011-10-03', '2011-10-20')
    expect(buckets.map(({ comparison }) => comparison && daysOf(comparison))).toEqual([
      { from: '2011-10-03', to: '2011-10-09' },
      { from: '2011-10-10', to: '2011-10-16' },
      null,
      null,
    ])
  })

  test('may lie after the range', () => {
    expect(days({ from: '2011-01-03', to: '2011-01-09' }, '2011-03-07', '2011-03-13')).toEqual({
      from: '2011-03-07',
      to: '2011-03-13',
    })
  })

  test('is only as long as what has elapsed, when it is as long as the range', () => {
    const question = { from: '2011-12-05', to: '2011-12-11' }
    expect(days(question, '2011-11-28', '2011-12-04')).toEqual({ from: '2011-11-28', to: '2011-12-02' })
    expect(days(question, '2011-11-14', '2011-11-27')).toEqual({ from: '2011-11-14', to: '2011-11-27' })
  })

  test('is none where the data does not reach', () => {
    expect(days({ range: 'last-7-days' }, '2010-11-01', '2010-11-07')).toBeNull()
    expect(days({ range: 'last-7-days' }, '2012-11-01', '2012-11-07')).toBeNull()
  })
})
