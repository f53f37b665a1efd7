import { defineRoute } from '@/lib/api/define-route'
import { yearOnYearQuery, yearOnYearResponse } from '@/lib/contracts/year-on-year'
import { yearOnYear } from '@/lib/queries/year-on-year'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'This year so far against last year, day by day',
  query: yearOnYearQuery,
  response: yearOnYearResponse,
  handler: ({ scope, workspace, query }) => yearOnYear(scope, query, { business: workspace }),
})
