import { defineRoute } from '@/lib/api/define-route'
import { missingDaysQuery, missingDaysResponse } from '@/lib/contracts/missing-days'
import { missingDays } from '@/lib/queries/missing-days'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Branch-days on which sales were to be expected and none came',
  query: missingDaysQuery,
  response: missingDaysResponse,
  handler: ({ scope, workspace, query }) => missingDays(scope, query, { business: workspace }),
})
