import { describe, expect, it } from 'vitest'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { decideDateFormat, decideDecimal } from './decide-formats'

const dates = { allowed: ['month-first', 'day-first', 'year-first'] as DateFormat[], fallback: 'month-first' as const }

describe('decideDateFormat', () => {
  it.each([
    [['1/2/2010', '13/2/2010', ''], 'day-first'],
    [['1/2/2010', '2/13/2010'], 'month-first'],
    [['2010-02-01', 'N/A'], 'year-first'],
    [['1/2/2010', '13/2/2010', '14/2/2010', '2/28/2010'], 'day-first'],
    [['1.2.2010', '3.4.2010'], 'day-first'],
    [['1. 2. 2010 08:26'], 'day-first'],
    [['3 Mar 2021', '4. März 2021'], 'month-first'],
    [['40513.35', '40514'], 'spreadsheet-days'],
    [['1614871597', '1614871598'], 'unix-seconds'],
    [['1614871597123'], 'unix-milliseconds'],
    [['1614871597123456'], 'unix-microseconds'],
  ] as const)('%j can only be %s', (cells, format) => {
    expect(decideDateFormat(cells, dates)).toEqual({ format, from: 'data', candidates: [format] })
  })

  it.each([[['1/2/2010', '3/4/2010']], [['1/1/2010 8:26']], [['08:26 1-2-10']]] as const)('%j is asked', (cells) => {
    expect(decideDateFormat(cells, dates)).toEqual({
      format: 'month-first',
      from: 'layout',
      candidates: ['month-first', 'day-first'],
    })
    expect(decideDateFormat(cells, { ...dates, fallback: 'year-first' }).format).toBe('month-first')
  })

  it('takes the format of a layout that has one, and where there is nothing to see', () => {
    const one = { allowed: ['day-first'] as DateFormat[], fallback: 'day-first' as const }
    expect(decideDateFormat(['1/2/2010'], one)).toEqual({
      format: 'day-first',
      from: 'layout',
      candidates: ['day-first'],
    })
    expect(decideDateFormat(['', ' '], dates)).toMatchObject({ format: 'month-first', from: 'layout' })
    expect(decideDateFormat(['LANTERN'], dates)).toMatchObject({ format: 'month-first', from: 'layout' })
  })
})

describe('decideDecimal', () => {
  it.each([
    [['1,5', '2,25', '3'], ',', 1],
    [['1.5', '2,250.00'], '.', 1],
    [['1.234,50', '12,345'], ',', 1],
    [['12', '13'], '.', 1],
    [['0,125', '1,234'], ',', 1],
    [['1,234', '12,345'], '.', 2],
    [['1.234'], '.', 2],
    [['1 234', '€ 5'], '.', 1],
  ] as const)('%j has the sign %s, of %i that it may be', (cells, sign, candidates) => {
    const decision = decideDecimal(cells)
    expect([decision.sign, decision.candidates.length]).toEqual([sign, candidates])
  })
})
