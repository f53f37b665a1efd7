import { z } from 'zod'
import { definePublicRoute } from '@/lib/api/define-public-route'
import { acceptAsNew, acceptAsSignedIn } from '@/lib/auth/accept-invitation'
import { acceptInvitationRequest, acceptInvitationResponse } from '@/lib/contracts/invitations'

export const POST = definePublicRoute({
  summary: 'Accept an invitation',
  params: z.object({ token: z.string().max(100) }),
  body: acceptInvitationRequest,
  response: acceptInvitationResponse,
  handler: async ({ params, body, request }) => {
    const { name, password } = body
    const accepted =
      name !== undefined && password !== undefined
        ? await acceptAsNew(params.token, { name, password }, request.headers)
        : await acceptAsSignedIn(params.token, request.headers)
    return Response.json({ path: accepted.path }, { headers: accepted.headers })
  },
})
