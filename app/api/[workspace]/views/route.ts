import { defineRoute } from '@/lib/api/define-route'
import { viewRequest, viewResponse, viewsResponse } from '@/lib/contracts/views'
import { saveView, viewsOf } from '@/lib/records/views'
import { viewerOf } from './viewer-of'

export const GET = defineRoute({
  permission: 'views.keep',
  summary: 'Saved views: one’s own, and those shared',
  response: viewsResponse,
  handler: (access) => viewsOf(viewerOf(access)),
})

export const POST = defineRoute({
  permission: 'views.keep',
  summary: 'Save a view of a dashboard, for oneself or shared (audited)',
  body: viewRequest,
  response: viewResponse,
  status: 201,
  handler: ({ body, ...access }) => saveView(viewerOf(access), body),
})
