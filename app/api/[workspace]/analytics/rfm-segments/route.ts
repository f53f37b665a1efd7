import { defineRoute } from '@/lib/api/define-route'
import { rfmSegmentsQuery, rfmSegmentsResponse } from '@/lib/contracts/rfm-segments'
import { rfmSegments } from '@/lib/queries/rfm-segments'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Customer segments by recency, frequency and money',
  query: rfmSegmentsQuery,
  response: rfmSegmentsResponse,
  handler: ({ scope, workspace, query }) => rfmSegments(scope, query, { business: workspace }),
})
