import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { BoughtTogetherAnswer, BoughtTogetherInput } from '@/lib/contracts/bought-together'
import type { BranchHoursAnswer, BranchHoursInput } from '@/lib/contracts/branch-hours'
import type { CategoryTreeAnswer, CategoryTreeInput } from '@/lib/contracts/category-tree'
import type { ChangedCustomersAnswer, ChangedCustomersInput } from '@/lib/contracts/changed-customers'
import type { HighestOrdersAnswer, HighestOrdersInput } from '@/lib/contracts/highest-orders'
import type { KpisAnswer, KpisInput } from '@/lib/contracts/kpis'
import type { LikeForLikeAnswer, LikeForLikeInput } from '@/lib/contracts/like-for-like'
import type { MissingDaysAnswer, MissingDaysInput } from '@/lib/contracts/missing-days'
import type { OrderAmountsAnswer, OrderAmountsInput } from '@/lib/contracts/order-amounts'
import type { OrderSearchAnswer, OrderSearchInput } from '@/lib/contracts/order-search'
import type { ParetoAnswer, ParetoInput } from '@/lib/contracts/pareto'
import type { PeakHoursAnswer, PeakHoursInput } from '@/lib/contracts/peak-hours'
import type { ProductPricesAnswer, ProductPricesInput } from '@/lib/contracts/product-prices'
import type { ProductRankingAnswer, ProductRankingInput } from '@/lib/contracts/product-ranking'
import type { ProfileOverviewAnswer, ProfileOverviewInput } from '@/lib/contracts/profile-overview'
import type { RepeatPurchasesAnswer, RepeatPurchasesInput } from '@/lib/contracts/repeat-purchases'
import type { ReversedOrdersAnswer, ReversedOrdersInput } from '@/lib/contracts/reversed-orders'
import type { RfmSegmentsAnswer, RfmSegmentsInput } from '@/lib/contracts/rfm-segments'
import type { SalesAveragesAnswer, SalesAveragesInput } from '@/lib/contracts/sales-averages'
import type { SalesGrowthAnswer, SalesGrowthInput } from '@/lib/contracts/sales-growth'
import type { SalesTrendAnswer, SalesTrendInput } from '@/lib/contracts/sales-trend'
import type { SegmentCustomersAnswer, SegmentCustomersInput } from '@/lib/contracts/segment-customers'
import type { WeeksRankingAnswer, WeeksRankingInput } from '@/lib/contracts/weeks-ranking'
import type { WhatChangedAnswer, WhatChangedInput } from '@/lib/contracts/what-changed'
import type { WinnersAnswer, WinnersInput } from '@/lib/contracts/winners'
import type { YearOnYearAnswer, YearOnYearInput } from '@/lib/contracts/year-on-year'
import { apiPath } from './api-path'
import { type Contract, requestJson } from './request-json'

/** Address of an analytics question, for a link that downloads or copies it. */
export const analyticsPath = (workspace: string, name: string, input: object): string =>
  apiPath(workspace, ['analytics', name], input)

/** Under what an answer is kept. */
export const analyticsKey = (workspace: string, name: string, input: object) =>
  ['analytics', analyticsPath(workspace, name, input)] as const

/** The last answer stays on the screen while the next one is fetched. */
function analyticsQuestion<Input extends object, Answer>(name: string, contract: Contract<Answer>) {
  return (workspace: string, input: Partial<Input>) => {
    const path = analyticsPath(workspace, name, input)
    return queryOptions({
      queryKey: analyticsKey(workspace, name, input),
      queryFn: ({ signal }) => requestJson(contract, path, { signal }),
      placeholderData: keepPreviousData,
    })
  }
}

export const kpisOptions = analyticsQuestion<KpisInput, KpisAnswer>(
  'kpis',
  async () => (await import('@/lib/contracts/kpis')).kpisResponse,
)

export const salesTrendOptions = analyticsQuestion<SalesTrendInput, SalesTrendAnswer>(
  'sales-trend',
  async () => (await import('@/lib/contracts/sales-trend')).salesTrendResponse,
)

export const productRankingOptions = analyticsQuestion<ProductRankingInput, ProductRankingAnswer>(
  'product-ranking',
  async () => (await import('@/lib/contracts/product-ranking')).productRankingResponse,
)

export const peakHoursOptions = analyticsQuestion<PeakHoursInput, PeakHoursAnswer>(
  'peak-hours',
  async () => (await import('@/lib/contracts/peak-hours')).peakHoursResponse,
)

export const reversedOrdersOptions = analyticsQuestion<ReversedOrdersInput, ReversedOrdersAnswer>(
  'reversed-orders',
  async () => (await import('@/lib/contracts/reversed-orders')).reversedOrdersResponse,
)

export const rfmSegmentsOptions = analyticsQuestion<RfmSegmentsInput, RfmSegmentsAnswer>(
  'rfm-segments',
  async () => (await import('@/lib/contracts/rfm-segments')).rfmSegmentsResponse,
)

export const segmentCustomersOptions = analyticsQuestion<SegmentCustomersInput, SegmentCustomersAnswer>(
  'segment-customers',
  async () => (await import('@/lib/contracts/segment-customers')).segmentCustomersResponse,
)

export const whatChangedOptions = analyticsQuestion<WhatChangedInput, WhatChangedAnswer>(
  'what-changed',
  async () => (await import('@/lib/contracts/what-changed')).whatChangedResponse,
)

export const changedCustomersOptions = analyticsQuestion<ChangedCustomersInput, ChangedCustomersAnswer>(
  'changed-customers',
  async () => (await import('@/lib/contracts/changed-customers')).changedCustomersResponse,
)

export const salesAveragesOptions = analyticsQuestion<SalesAveragesInput, SalesAveragesAnswer>(
  'sales-averages',
  async () => (await import('@/lib/contracts/sales-averages')).salesAveragesResponse,
)

export const salesGrowthOptions = analyticsQuestion<SalesGrowthInput, SalesGrowthAnswer>(
  'sales-growth',
  async () => (await import('@/lib/contracts/sales-growth')).salesGrowthResponse,
)

export const yearOnYearOptions = analyticsQuestion<YearOnYearInput, YearOnYearAnswer>(
  'year-on-year',
  async () => (await import('@/lib/contracts/year-on-year')).yearOnYearResponse,
)

export const orderAmountsOptions = analyticsQuestion<OrderAmountsInput, OrderAmountsAnswer>(
  'order-amounts',
  async () => (await import('@/lib/contracts/order-amounts')).orderAmountsResponse,
)

export const boughtTogetherOptions = analyticsQuestion<BoughtTogetherInput, BoughtTogetherAnswer>(
  'bought-together',
  async () => (await import('@/lib/contracts/bought-together')).boughtTogetherResponse,
)

export const productPricesOptions = analyticsQuestion<ProductPricesInput, ProductPricesAnswer>(
  'product-prices',
  async () => (await import('@/lib/contracts/product-prices')).productPricesResponse,
)

export const branchHoursOptions = analyticsQuestion<BranchHoursInput, BranchHoursAnswer>(
  'branch-hours',
  async () => (await import('@/lib/contracts/branch-hours')).branchHoursResponse,
)

export const missingDaysOptions = analyticsQuestion<MissingDaysInput, MissingDaysAnswer>(
  'missing-days',
  async () => (await import('@/lib/contracts/missing-days')).missingDaysResponse,
)

export const likeForLikeOptions = analyticsQuestion<LikeForLikeInput, LikeForLikeAnswer>(
  'like-for-like',
  async () => (await import('@/lib/contracts/like-for-like')).likeForLikeResponse,
)

export const orderSearchOptions = analyticsQuestion<OrderSearchInput, OrderSearchAnswer>(
  'order-search',
  async () => (await import('@/lib/contracts/order-search')).orderSearchResponse,
)

export const highestOrdersOptions = analyticsQuestion<HighestOrdersInput, HighestOrdersAnswer>(
  'highest-orders',
  async () => (await import('@/lib/contracts/highest-orders')).highestOrdersResponse,
)

export const winnersOptions = analyticsQuestion<WinnersInput, WinnersAnswer>(
  'winners',
  async () => (await import('@/lib/contracts/winners')).winnersResponse,
)

export const repeatPurchasesOptions = analyticsQuestion<RepeatPurchasesInput, RepeatPurchasesAnswer>(
  'repeat-purchases',
  async () => (await import('@/lib/contracts/repeat-purchases')).repeatPurchasesResponse,
)

export const paretoOptions = analyticsQuestion<ParetoInput, ParetoAnswer>(
  'pareto',
  async () => (await import('@/lib/contracts/pareto')).paretoResponse,
)

export const weeksRankingOptions = analyticsQuestion<WeeksRankingInput, WeeksRankingAnswer>(
  'weeks-ranking',
  async () => (await import('@/lib/contracts/weeks-ranking')).weeksRankingResponse,
)

export const categoryTreeOptions = analyticsQuestion<CategoryTreeInput, CategoryTreeAnswer>(
  'category-tree',
  async () => (await import('@/lib/contracts/category-tree')).categoryTreeResponse,
)

export const profileOverviewOptions = analyticsQuestion<ProfileOverviewInput, ProfileOverviewAnswer>(
  'profile-overview',
  async () => (await import('@/lib/contracts/profile-overview')).profileOverviewResponse,
)
