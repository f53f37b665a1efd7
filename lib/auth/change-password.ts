import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { requireSignedIn } from './access'
import { askLibrary } from './ask-library'

/** The library's own endpoint, and who changed their password written down. */
export async function changePassword(request: Request): Promise<Response> {
  const person = await requireSignedIn(request.headers)
  const response = await askLibrary(request)
  if (response.ok) await audit(prisma(), { action: 'password.changed', workspaceId: null, userId: person.userId })
  return response
}
