import type { RangePreset } from '@/lib/domain/range-preset'

export const rangeTitles: Readonly<Record<RangePreset, string>> = {
  today: 'Today',
  yesterday: 'Yesterday',
  'last-7-days': 'Last 7 days',
  'last-28-days': 'Last 28 days',
  'last-30-days': 'Last 30 days',
  'last-91-days': 'Last 91 days',
  'last-4-weeks': 'Last 4 weeks',
  'last-12-weeks': 'Last 12 weeks',
  'last-24-weeks': 'Last 24 weeks',
  'last-52-weeks': 'Last 52 weeks',
  'month-to-date': 'Month to date',
  'last-month': 'Last month',
  'quarter-to-date': 'Quarter to date',
  'year-to-date': 'Year to date',
  'last-12-months': 'Last 12 months',
  all: 'All time',
}

/** As the picker lists them: by days, by weeks, by the calendar. */
export const rangeGroups: readonly (readonly RangePreset[])[] = [
  ['today', 'yesterday', 'last-7-days', 'last-28-days', 'last-30-days', 'last-91-days'],
  ['last-4-weeks', 'last-12-weeks', 'last-24-weeks', 'last-52-weeks'],
  ['month-to-date', 'last-month', 'quarter-to-date', 'year-to-date', 'last-12-months', 'all'],
]
