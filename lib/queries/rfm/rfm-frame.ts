import type { ViewEcho } from '@/lib/contracts/view'
import { asOfDay, type Day, dayOf, earlier, wallClock } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from '../asked'
import { coverage } from '../coverage'

/** The analysis date, by default the as-of day, and the echo of an answer about everything up to it. */
export async function rfmFrame(
  scope: Scope,
  asOf: Day | undefined,
  { business, path, now }: Asked,
): Promise<{ analysisDate: Day; echo: ViewEcho }> {
  const { from, to } = await coverage(scope, path)
  const today = dayOf(wallClock(now ?? new Date(), business.timeZone))
  const standard = asOfDay(today, to && dayOf(to))
  const analysisDate = asOf ?? standard
  const range = { from: from === null ? analysisDate : earlier(dayOf(from), analysisDate), to: analysisDate }
  return {
    analysisDate,
    echo: {
      asOf: standard,
      dataFrom: from,
      dataTo: to,
      range,
      comparison: null,
      grain: 'day',
      currency: business.currency,
      dataVersion: business.dataVersion,
    },
  }
}
