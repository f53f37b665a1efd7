import { defineRoute } from '@/lib/api/define-route'
import { orderSearchQuery, orderSearchResponse } from '@/lib/contracts/order-search'
import { orderSearch } from '@/lib/queries/order-search'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Orders of a range by number, customer, product, time or amount',
  query: orderSearchQuery,
  response: orderSearchResponse,
  handler: ({ scope, workspace, query }) => orderSearch(scope, query, { business: workspace }),
})
