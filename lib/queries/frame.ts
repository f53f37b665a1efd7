import type { ViewEcho } from '@/lib/contracts/view'
import { wallClock } from '@/lib/domain/calendar'
import { daysOf } from '@/lib/domain/comparison'
import type { Scope } from '@/lib/domain/scope'
import { type Timeframe, type TimeQuestion, timeframe } from '@/lib/domain/timeframe'
import type { Asked, Business } from './asked'
import { coverage } from './coverage'

/** What questions about time mean on the data a person may see, which is looked up once. */
export async function framing(
  scope: Scope,
  { business, path, now }: Asked,
): Promise<(question: TimeQuestion) => Timeframe> {
  const covered = await coverage(scope, path)
  const clock = wallClock(now ?? new Date(), business.timeZone)
  return (question) => timeframe(question, covered, clock, business)
}

export async function frameOf(scope: Scope, question: TimeQuestion, asked: Asked): Promise<Timeframe> {
  const frame = await framing(scope, asked)
  return frame(question)
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
