import { calendarDay, toDayNumber } from '../shop-time'

export type CafeBranch = { name: string; visitsADay: number }

export const cafeBranches: readonly CafeBranch[] = [
  { name: 'Dublin Rathmines', visitsADay: 118 },
  { name: 'Dublin Phibsborough', visitsADay: 97 },
  { name: 'Cork', visitsADay: 104 },
  { name: 'Galway', visitsADay: 92 },
  { name: 'Limerick', visitsADay: 78 },
  { name: 'Kilkenny', visitsADay: 66 },
  { name: 'Sligo', visitsADay: 57 },
  { name: 'Wexford', visitsADay: 52 },
  { name: 'Athlone', visitsADay: 46 },
  { name: 'Dundalk', visitsADay: 49 },
  { name: 'Ennis', visitsADay: 41 },
  { name: 'Westport', visitsADay: 44 },
]

export const firstDay = toDayNumber('2026-08-24')
export const lastDay = toDayNumber('2026-10-31')

/** From this day each branch sends its file every night; before it, head office sent one a month. */
export const nightlyFrom = toDayNumber('2026-10-25')

/** The night on which a branch's file never came. */
export const missing = { branch: 'Sligo', day: toDayNumber('2026-10-28') }

const ofWeekday = [0.9, 0.95, 1, 1, 1.15, 1.3, 0.85] as const
const bankHoliday = toDayNumber('2026-10-26')

/** How busy a day is, 1 being usual. */
export const dayWeight = (dayNumber: number): number =>
  dayNumber === bankHoliday ? 0.6 : (ofWeekday[calendarDay(dayNumber).weekday - 1] ?? 0)

const workingDay = [9, 14, 8, 7, 10, 13, 9, 6, 5, 4] as const
const weekend = [3, 6, 11, 14, 14, 12, 10, 8, 6, 4] as const
const opens = 8

/** Opening hours with how busy they are: before work and at lunch on working days, late mornings at weekends. */
export const hoursOf = (dayNumber: number): { hour: number; weight: number }[] =>
  (calendarDay(dayNumber).weekday >= 6 ? weekend : workingDay).map((weight, index) => ({ hour: opens + index, weight }))
