import { defineRoute } from '@/lib/api/define-route'
import { salesAveragesQuery, salesAveragesResponse } from '@/lib/contracts/sales-averages'
import { salesAverages } from '@/lib/queries/sales-averages'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Averages per hour, day, month and year with a sale',
  query: salesAveragesQuery,
  response: salesAveragesResponse,
  handler: ({ scope, workspace, query }) => salesAverages(scope, query, { business: workspace }),
})
