import { defineRoute } from '@/lib/api/define-route'
import { customerParams, customerQuery, customerResponse } from '@/lib/contracts/customers'
import { customerOverview } from '@/lib/queries/customer-overview'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: "A customer's purchases, as booked or as kept; 404 for one whom the caller may not see",
  params: customerParams,
  query: customerQuery,
  response: customerResponse,
  handler: ({ scope, workspace, params, query }) => customerOverview(scope, params.id, query, { business: workspace }),
})
