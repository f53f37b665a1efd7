import { queryOptions } from '@tanstack/react-query'
import type { InvitationRequest, NewInvitation } from '@/lib/contracts/invitations'
import { apiPath } from './api-path'
import { request, requestJson } from './request-json'

/** Invitations not yet accepted. */
export function invitationsOptions(workspace: string) {
  const path = apiPath(workspace, ['invitations'])
  return queryOptions({
    queryKey: ['invitations', workspace],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/invitations')).invitationsResponse, path, { signal }),
  })
}

export function invitePerson(workspace: string, body: InvitationRequest): Promise<NewInvitation> {
  return requestJson(
    async () => (await import('@/lib/contracts/invitations')).invitationResponse,
    apiPath(workspace, ['invitations']),
    { method: 'POST', body },
  )
}

/** Invites everyone in the text. Returns the CSV of their links. */
export async function inviteMany(workspace: string, text: string): Promise<Blob> {
  const response = await request(apiPath(workspace, ['invitations', 'bulk']), { method: 'POST', body: { text } })
  return response.blob()
}

export async function revokeInvitation(workspace: string, id: string): Promise<void> {
  await request(apiPath(workspace, ['invitations', id]), { method: 'DELETE' })
}
