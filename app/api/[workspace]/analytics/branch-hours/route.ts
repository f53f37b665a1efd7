import { defineRoute } from '@/lib/api/define-route'
import { branchHoursQuery, branchHoursResponse } from '@/lib/contracts/branch-hours'
import { branchHours } from '@/lib/queries/branch-hours'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'When each branch sells, by weekday and hour',
  query: branchHoursQuery,
  response: branchHoursResponse,
  handler: ({ scope, workspace, query }) => branchHours(scope, query, { business: workspace }),
})
