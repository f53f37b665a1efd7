import { defineRoute } from '@/lib/api/define-route'
import { productRankingQuery, productRankingResponse } from '@/lib/contracts/product-ranking'
import { productRanking } from '@/lib/queries/product-ranking'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Products, brands, categories, branches, countries or customers by a metric',
  query: productRankingQuery,
  response: productRankingResponse,
  handler: ({ scope, workspace, query }) => productRanking(scope, query, { business: workspace }),
})
