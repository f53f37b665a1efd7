import { defineRoute } from '@/lib/api/define-route'
import { reversedOrdersQuery, reversedOrdersResponse } from '@/lib/contracts/reversed-orders'
import { reversedOrders } from '@/lib/queries/reversed-orders'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Orders taken back whole soon after: what a view as kept leaves out',
  query: reversedOrdersQuery,
  response: reversedOrdersResponse,
  handler: ({ scope, workspace, query }) => reversedOrders(scope, query, { business: workspace }),
})
