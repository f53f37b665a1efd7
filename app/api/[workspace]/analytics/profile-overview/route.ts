import { defineRoute } from '@/lib/api/define-route'
import { profileOverviewQuery, profileOverviewResponse } from '@/lib/contracts/profile-overview'
import { profileOverview } from '@/lib/queries/profile-overview'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Customers by their attributes: how many have each, and what a measure comes to among them',
  query: profileOverviewQuery,
  response: profileOverviewResponse,
  handler: ({ scope, query }) => profileOverview(scope, query),
})
