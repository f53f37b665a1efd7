import { defineRoute } from '@/lib/api/define-route'
import { customerTimelineResponse } from '@/lib/contracts/customer-timeline'
import { customerParams } from '@/lib/contracts/customers'
import { customerTimeline } from '@/lib/queries/customer-timeline'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: "A customer's orders over time, oldest first; 404 for one whom the caller may not see",
  params: customerParams,
  response: customerTimelineResponse,
  handler: ({ scope, workspace, params }) => customerTimeline(scope, params.id, { business: workspace }),
})
