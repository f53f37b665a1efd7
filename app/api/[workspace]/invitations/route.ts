import { defineRoute } from '@/lib/api/define-route'
import { inviteOne } from '@/lib/auth/invite'
import { invitationRequest, invitationResponse, invitationsResponse } from '@/lib/contracts/invitations'
import { pendingInvitations } from '@/lib/records/invitations'

export const GET = defineRoute({
  permission: 'people.manage',
  summary: 'Invitations not yet accepted',
  response: invitationsResponse,
  handler: async ({ workspace }) => ({ invitations: await pendingInvitations(workspace.id) }),
})

export const POST = defineRoute({
  permission: 'people.manage',
  summary: 'Invite one person',
  body: invitationRequest,
  response: invitationResponse,
  status: 201,
  handler: ({ workspace, person, body }) => inviteOne(workspace, person, body),
})
