import { kpisQuery } from '@/lib/contracts/kpis'
import { peakHoursQuery } from '@/lib/contracts/peak-hours'
import { productRankingQuery } from '@/lib/contracts/product-ranking'
import { rfmSegmentsQuery } from '@/lib/contracts/rfm-segments'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { segmentCustomersQuery } from '@/lib/contracts/segment-customers'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from '@/lib/queries/asked'
import { kpis } from '@/lib/queries/kpis'
import { peakHours } from '@/lib/queries/peak-hours'
import { productRanking } from '@/lib/queries/product-ranking'
import { rfmSegments } from '@/lib/queries/rfm-segments'
import { salesTrend } from '@/lib/queries/sales-trend'
import { segmentCustomers } from '@/lib/queries/segment-customers'

type Ask = (scope: Scope, asked: Asked) => Promise<unknown>

const trend =
  (given: object): Ask =>
  (scope, asked) =>
    salesTrend(scope, salesTrendQuery.parse(given), asked)
const ranking =
  (given: object): Ask =>
  (scope, asked) =>
    productRanking(scope, productRankingQuery.parse(given), asked)
const figures =
  (given: object): Ask =>
  (scope, asked) =>
    kpis(scope, kpisQuery.parse(given), asked)

/** Every analytics endpoint, as the dashboards ask it. */
export const benchQuestions: Readonly<Record<string, Ask>> = {
  'kpis, last 28 days, compared': figures({ range: 'last-28-days', compare: 'previous-period' }),
  'kpis, all': figures({ range: 'all' }),
  'kpis, all, products proper': figures({ range: 'all', kinds: ['product'] }),
  'trend, net, all, by week': trend({ range: 'all' }),
  'trend, net, 12 months, year over year': trend({ range: 'last-12-months', compare: 'previous-year' }),
  'trend, all metrics, all, by week': trend({ range: 'all', metric: ['all'] }),
  'trend, net, one product, by day': trend({ range: 'last-91-days', product: ['20007'] }),
  'trend, net, one country, by week': trend({ range: 'all', country: ['France'] }),
  'ranking of products, 28 days, compared': ranking({
    range: 'last-28-days',
    compare: 'previous-period',
    sparkline: 'true',
  }),
  'ranking of products, all': ranking({ range: 'all' }),
  'ranking of countries, all': ranking({ range: 'all', by: 'country' }),
  'peak hours, all': (scope, asked) => peakHours(scope, peakHoursQuery.parse({ range: 'all' }), asked),
  'RFM segments': (scope, asked) => rfmSegments(scope, rfmSegmentsQuery.parse({}), asked),
  'customers of a segment': (scope, asked) =>
    segmentCustomers(scope, segmentCustomersQuery.parse({ segment: 'champions' }), asked),
}
