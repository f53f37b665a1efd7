import { defineRoute } from '@/lib/api/define-route'
import { weeksRankingQuery, weeksRankingResponse } from '@/lib/contracts/weeks-ranking'
import { weeksRanking } from '@/lib/queries/weeks-ranking'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Brands, products or places over the last 4, 12, 24 and 52 weeks against the weeks before',
  query: weeksRankingQuery,
  response: weeksRankingResponse,
  handler: ({ scope, workspace, query }) => weeksRanking(scope, query, { business: workspace }),
})
