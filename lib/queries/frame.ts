import type { ViewEcho } from '@/lib/contracts/view'
import { wallClock } from '@/lib/domain/calendar'
import { daysOf } from '@/lib/domain/comparison'
import type { Scope } from '@/lib/domain/scope'
import { type Timeframe, type TimeQuestion, timeframe } from '@/lib/domain/timeframe'
import type { Asked, Business } from './asked'
import { coverage } from './coverage'

/** What questions about time mean on the data a person may see. */
export async function framesOf(
  scope: Scope,
  questions: readonly TimeQuestion[],
  { business, path, now }: Asked,
): Promise<Timeframe[]> {
  const covered = await coverage(scope, path)
  const clock = wallClock(now ?? new Date(), business.timeZone)
  return questions.map((question) => timeframe(question, covered, clock, business))
}

export async function frameOf(scope: Scope, question: TimeQuestion, asked: Asked): Promise<Timeframe> {
  const [frame] = await framesOf(scope, [question], asked)
  return frame as Timeframe
}

/** What every analytics answer says of itself. */
export const echoOf = (frame: Timeframe, { currency, dataVersion }: Business): ViewEcho => ({
  asOf: frame.asOf,
  dataFrom: frame.coverage.from,
  dataTo: frame.coverage.to,
  range: frame.range,
  comparison: frame.comparison && daysOf(frame.comparison),
  grain: frame.grain,
  currency,
  dataVersion,
})
