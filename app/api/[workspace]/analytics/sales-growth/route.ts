import { defineRoute } from '@/lib/api/define-route'
import { salesGrowthQuery, salesGrowthResponse } from '@/lib/contracts/sales-growth'
import { salesGrowth } from '@/lib/queries/sales-growth'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Each month, quarter or year against the one before',
  query: salesGrowthQuery,
  response: salesGrowthResponse,
  handler: ({ scope, workspace, query }) => salesGrowth(scope, query, { business: workspace }),
})
