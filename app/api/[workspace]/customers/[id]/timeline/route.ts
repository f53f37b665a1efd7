import { defineRoute } from '@/lib/api/define-route'
import { customerTimelineResponse } from '@/lib/contracts/customer-timeline'
import { customerParams, customerQuery } from '@/lib/contracts/customers'
import { customerTimeline } from '@/lib/queries/customer-timeline'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: "A customer's orders over time, oldest first; 404 for one whom the caller may not see",
  params: customerParams,
  query: customerQuery,
  response: customerTimelineResponse,
  handler: ({ scope, workspace, params, query }) => customerTimeline(scope, params.id, query, { business: workspace }),
})
