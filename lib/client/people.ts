import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { GrantRequest } from '@/lib/contracts/grant'
import type { PasswordLink } from '@/lib/contracts/password-links'
import { apiPath } from './api-path'
import { request, requestJson } from './request-json'

/** Everyone in the workspace, and the branches people can be limited to. */
export function peopleOptions(workspace: string) {
  const path = apiPath(workspace, ['people'])
  return queryOptions({
    queryKey: ['people', workspace],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/people')).peopleResponse, path, { signal }),
  })
}

export async function changePerson(workspace: string, userId: string, to: GrantRequest): Promise<void> {
  await request(apiPath(workspace, ['people', userId]), { method: 'PATCH', body: to })
}

export async function removePerson(workspace: string, userId: string): Promise<void> {
  await request(apiPath(workspace, ['people', userId]), { method: 'DELETE' })
}

/** A link by which a person sets a new password. */
export function createPasswordLink(workspace: string, userId: string): Promise<PasswordLink> {
  const path = apiPath(workspace, ['people', userId, 'password-link'])
  return requestJson(async () => (await import('@/lib/contracts/password-links')).passwordLinkResponse, path, {
    method: 'POST',
  })
}

/** Who did what, fifty at a time, newest first. */
export function auditOptions(workspace: string) {
  return infiniteQueryOptions({
    queryKey: ['audit', workspace],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      requestJson(
        async () => (await import('@/lib/contracts/people')).auditResponse,
        apiPath(workspace, ['audit'], { before: pageParam }),
        { signal },
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
