import { defineRoute } from '@/lib/api/define-route'
import { customerParams, customerResponse } from '@/lib/contracts/customers'
import { customerOverview } from '@/lib/queries/customer-overview'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: "A customer's purchases; 404 for one whom the caller may not see",
  params: customerParams,
  response: customerResponse,
  handler: ({ scope, workspace, params }) => customerOverview(scope, params.id, { business: workspace }),
})
