import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  earlier,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from './calendar'

export const rangePresets = [
  'today',
  'yesterday',
  'last-7-days',
  'last-28-days',
  'last-30-days',
  'last-91-days',
  'last-4-weeks',
  'last-12-weeks',
  'last-24-weeks',
  'last-52-weeks',
  'month-to-date',
  'last-month',
  'quarter-to-date',
  'year-to-date',
  'last-12-months',
  'all',
] as const

export type RangePreset = (typeof rangePresets)[number]

export const defaultRangePreset: RangePreset = 'last-28-days'

/**
 * The days a preset means, both inclusive, ending with the as-of day unless the preset says otherwise.
 * @param firstSale first covered day; `all` starts there
 * @param fiscalYearStart month 1 to 12, for quarter and year to date
 */
export function resolvePreset(
  preset: RangePreset,
  asOf: Day,
  firstSale: Day | null,
  fiscalYearStart: number,
): DayRange {
  const ending = (days: number): DayRange => ({ from: addDays(asOf, 1 - days), to: asOf })
  switch (preset) {
    case 'today':
      return ending(1)
    case 'yesterday':
      return { from: addDays(asOf, -1), to: addDays(asOf, -1) }
    case 'last-7-days':
      return ending(7)
    case 'last-28-days':
    case 'last-4-weeks':
      return ending(28)
    case 'last-30-days':
      return ending(30)
    case 'last-91-days':
      return ending(91)
    case 'last-12-weeks':
      return ending(84)
    case 'last-24-weeks':
      return ending(168)
    case 'last-52-weeks':
      return ending(364)
    case 'month-to-date':
      return { from: startOfMonth(asOf), to: asOf }
    case 'last-month':
      return { from: addMonths(startOfMonth(asOf), -1), to: addDays(startOfMonth(asOf), -1) }
    case 'quarter-to-date':
      return { from: startOfQuarter(asOf, fiscalYearStart), to: asOf }
    case 'year-to-date':
      return { from: startOfYear(asOf, fiscalYearStart), to: asOf }
    case 'last-12-months':
      return { from: addMonths(startOfMonth(asOf), -11), to: asOf }
    case 'all':
      return { from: earlier(firstSale ?? asOf, asOf), to: asOf }
  }
}
