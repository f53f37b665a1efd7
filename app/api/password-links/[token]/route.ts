import { z } from 'zod'
import { definePublicRoute } from '@/lib/api/define-public-route'
import { setPassword } from '@/lib/auth/set-password'
import { newPasswordRequest, newPasswordResponse } from '@/lib/contracts/password-links'

export const POST = definePublicRoute({
  summary: 'Set a new password by link',
  params: z.object({ token: z.string().max(100) }),
  body: newPasswordRequest,
  response: newPasswordResponse,
  handler: async ({ params, body, request }) => {
    const headers = await setPassword(params.token, body.password, request.headers)
    return Response.json({ path: '/' }, { headers })
  },
})
