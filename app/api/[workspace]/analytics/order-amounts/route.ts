import { defineRoute } from '@/lib/api/define-route'
import { orderAmountsQuery, orderAmountsResponse } from '@/lib/contracts/order-amounts'
import { orderAmounts } from '@/lib/queries/order-amounts'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'How large orders are: percentiles and a histogram',
  query: orderAmountsQuery,
  response: orderAmountsResponse,
  handler: ({ scope, workspace, query }) => orderAmounts(scope, query, { business: workspace }),
})
