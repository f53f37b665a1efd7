import type { MissingDaysAnswer, MissingDaysQuestion } from '@/lib/contracts/missing-days'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { deliveredDays } from './branches/delivered-days'
import { echoOf, frameOf } from './frame'

const NAMED = 20

/** Which branch-days the data lacks: nothing came from a branch on a day on which it usually sells (decision 075). */
export async function missingDays(
  scope: Scope,
  question: MissingDaysQuestion,
  asked: Asked,
): Promise<MissingDaysAnswer> {
  const frame = await frameOf(scope, question, asked)
  const { range, coverage } = frame
  const rows = await deliveredDays({ scope, filter: question, range, coverage, path: asked.path ?? 'auto' })
  const byDay = new Map<string, string[]>()
  for (const { key, days } of rows) for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), key])
  return {
    ...echoOf(frame, asked.business),
    delivered: rows.reduce((sum, { delivered }) => sum + delivered, 0),
    missing: rows.reduce((sum, { days }) => sum + days.length, 0),
    branches: rows
      .filter(({ days }) => days.length > 0)
      .map(({ key, name, days, lastDay }) => ({ key, name, missing: days.length, lastDay })),
    days: [...byDay]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, keys]) => ({ day, missing: keys.length, branches: keys.slice(0, NAMED) })),
  }
}
