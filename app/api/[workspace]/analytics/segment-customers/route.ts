import { defineRoute } from '@/lib/api/define-route'
import { segmentCustomersQuery, segmentCustomersResponse } from '@/lib/contracts/segment-customers'
import { segmentCustomers } from '@/lib/queries/segment-customers'
import { exportSegmentCustomers } from './export-segment-customers'

const wantsCsv = (format: string, request: Request): boolean =>
  format === 'csv' || (request.headers.get('accept') ?? '').startsWith('text/csv')

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The customers of a segment; as CSV for those who may export people (audited)',
  query: segmentCustomersQuery,
  response: segmentCustomersResponse,
  handler: ({ scope, person, workspace, query, request }) =>
    wantsCsv(query.format, request)
      ? exportSegmentCustomers({ scope, person, workspace }, query)
      : segmentCustomers(scope, query, { business: workspace }),
})
