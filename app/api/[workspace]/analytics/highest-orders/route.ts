import { defineRoute } from '@/lib/api/define-route'
import { highestOrdersQuery, highestOrdersResponse } from '@/lib/contracts/highest-orders'
import { highestOrders } from '@/lib/queries/highest-orders'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The highest orders of every day, week, month, quarter or year',
  query: highestOrdersQuery,
  response: highestOrdersResponse,
  handler: ({ scope, workspace, query }) => highestOrders(scope, query, { business: workspace }),
})
