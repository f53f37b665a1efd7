import { defineRoute } from '@/lib/api/define-route'
import { boughtTogetherQuery, boughtTogetherResponse } from '@/lib/contracts/bought-together'
import { boughtTogether } from '@/lib/queries/bought-together'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'What is bought together with a product, and how much more often than by chance',
  query: boughtTogetherQuery,
  response: boughtTogetherResponse,
  handler: ({ scope, workspace, query }) => boughtTogether(scope, query, { business: workspace }),
})
