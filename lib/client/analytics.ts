import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { type KpisInput, kpisResponse } from '@/lib/contracts/kpis'
import { type PeakHoursInput, peakHoursResponse } from '@/lib/contracts/peak-hours'
import { type ProductRankingInput, productRankingResponse } from '@/lib/contracts/product-ranking'
import { type RfmSegmentsInput, rfmSegmentsResponse } from '@/lib/contracts/rfm-segments'
import { type SalesTrendInput, salesTrendResponse } from '@/lib/contracts/sales-trend'
import { type SegmentCustomersInput, segmentCustomersResponse } from '@/lib/contracts/segment-customers'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

/** Address of an analytics question, for a link that downloads or copies it. */
export const analyticsPath = (workspace: string, name: string, input: object): string =>
  apiPath(workspace, ['analytics', name], input)

/** The last answer stays on the screen while the next one is fetched. */
function analyticsQuestion<Input extends object, S extends z.ZodType>(name: string, response: S) {
  return (workspace: string, input: Partial<Input>) => {
    const path = analyticsPath(workspace, name, input)
    return queryOptions({
      queryKey: ['analytics', path],
      queryFn: ({ signal }) => requestJson(response, path, { signal }),
      placeholderData: keepPreviousData,
    })
  }
}

export const kpisOptions = analyticsQuestion<KpisInput, typeof kpisResponse>('kpis', kpisResponse)

export const salesTrendOptions = analyticsQuestion<SalesTrendInput, typeof salesTrendResponse>(
  'sales-trend',
  salesTrendResponse,
)

export const productRankingOptions = analyticsQuestion<ProductRankingInput, typeof productRankingResponse>(
  'product-ranking',
  productRankingResponse,
)

export const peakHoursOptions = analyticsQuestion<PeakHoursInput, typeof peakHoursResponse>(
  'peak-hours',
  peakHoursResponse,
)

export const rfmSegmentsOptions = analyticsQuestion<RfmSegmentsInput, typeof rfmSegmentsResponse>(
  'rfm-segments',
  rfmSegmentsResponse,
)

export const segmentCustomersOptions = analyticsQuestion<SegmentCustomersInput, typeof segmentCustomersResponse>(
  'segment-customers',
  segmentCustomersResponse,
)
