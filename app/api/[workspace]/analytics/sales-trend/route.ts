import { defineRoute } from '@/lib/api/define-route'
import { salesTrendQuery, salesTrendResponse } from '@/lib/contracts/sales-trend'
import { salesTrend } from '@/lib/queries/sales-trend'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Sales and customers over time',
  query: salesTrendQuery,
  response: salesTrendResponse,
  handler: ({ scope, workspace, query }) => salesTrend(scope, query, { business: workspace }),
})
