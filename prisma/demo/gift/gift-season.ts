import { calendarDay, toDayNumber } from '../shop-time'
import type { Ware } from './gift-words'

export const firstDay = toDayNumber('2024-11-01')
export const lastDay = toDayNumber('2026-10-31')

/** From this day everything costs more. */
export const priceRise = { from: toDayNumber('2026-02-02'), factor: 1.07 }

/** Two weeks in which garden wares cost a fifth less and sell several times as much. */
export const promotion = {
  from: toDayNumber('2026-06-08'),
  to: toDayNumber('2026-06-21'),
  category: 'garden',
  factor: 0.8,
  lift: 3.5,
} as const

const ofMonth = [0.8, 0.75, 0.9, 0.85, 0.95, 0.95, 0.9, 0.95, 1.3, 1.45, 1.65, 1] as const
const ofWeekday = [1, 1.1, 1.05, 1.2, 0.9, 0, 0.6] as const
const ofHour = [0.2, 0.6, 1.3, 1.8, 2.2, 2.6, 2.3, 2, 1.5, 0.9, 0.5, 0.3] as const
const opens = 7

const yearlyGrowth = 1.12

/** How busy a day is; 0 when the house is shut: Saturdays and the days around Christmas. */
export function dayWeight(dayNumber: number): number {
  const { month, day, weekday } = calendarDay(dayNumber)
  if ((month === 12 && day >= 24) || (month === 1 && day <= 3)) return 0
  const growth = yearlyGrowth ** ((dayNumber - firstDay) / 365)
  return (ofMonth[month - 1] ?? 0) * (ofWeekday[weekday - 1] ?? 0) * growth
}

export const hours = ofHour.map((weight, index) => ({ hour: opens + index, weight }))

/** How wanted a category is in a month, 1 being usual. */
export function categoryWeight(category: Ware['category'], month: number): number {
  if (category === 'christmas') return month >= 9 ? 2.2 : month === 8 ? 0.8 : 0.12
  if (category === 'garden') return month >= 4 && month <= 8 ? 1.7 : 0.5
  return 1
}
