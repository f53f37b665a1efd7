import { definePublicRoute } from '@/lib/api/define-public-route'
import { hashPassword } from '@/lib/auth/hash-password'
import { requireSetupCode } from '@/lib/auth/setup-code'
import { startSession } from '@/lib/auth/sign-in'
import { setupRequest, setupResponse } from '@/lib/contracts/setup'
import { ConflictError } from '@/lib/domain/errors'
import { homePath } from '@/lib/domain/room'
import { createFirstAdmin, isFirstRun } from '@/lib/records/first-run'

export const POST = definePublicRoute({
  summary: 'Create the first admin and the first workspace',
  body: setupRequest,
  response: setupResponse,
  handler: async ({ body, request }) => {
    if (!(await isFirstRun())) throw new ConflictError('This installation is set up already. Sign in instead.')
    await requireSetupCode(body.code)
    const { name, email, password, workspace } = body
    await createFirstAdmin({ name, email, passwordHash: await hashPassword(password) }, workspace)
    const headers = await startSession(email, password, request.headers)
    return Response.json({ path: homePath(workspace.slug, 'admin') }, { headers })
  },
})
