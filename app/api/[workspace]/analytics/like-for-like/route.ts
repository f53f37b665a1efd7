import { defineRoute } from '@/lib/api/define-route'
import { likeForLikeQuery, likeForLikeResponse } from '@/lib/contracts/like-for-like'
import { likeForLike } from '@/lib/queries/like-for-like'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Branches against the comparison, over the days that both periods have',
  query: likeForLikeQuery,
  response: likeForLikeResponse,
  handler: ({ scope, workspace, query }) => likeForLike(scope, query, { business: workspace }),
})
