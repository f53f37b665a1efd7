import { defineRoute } from '@/lib/api/define-route'
import { peakHoursQuery, peakHoursResponse } from '@/lib/contracts/peak-hours'
import { peakHours } from '@/lib/queries/peak-hours'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Sales by weekday and hour',
  query: peakHoursQuery,
  response: peakHoursResponse,
  handler: ({ scope, workspace, query }) => peakHours(scope, query, { business: workspace }),
})
