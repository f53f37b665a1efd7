import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { requireSignedIn } from './access'
import { signInLibrary } from './sign-in-library'

/** The library's own endpoint, and who changed their password written down. */
export async function changePassword(request: Request): Promise<Response> {
  const person = await requireSignedIn(request.headers)
  const response = await signInLibrary().handler(request)
  if (response.ok) await audit(prisma(), { action: 'password.changed', workspaceId: null, userId: person.userId })
  return response
}
