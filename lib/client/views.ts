import { queryOptions } from '@tanstack/react-query'
import type { SavedView, ViewChange, ViewRequest } from '@/lib/contracts/views'
import { apiPath } from './api-path'
import { request, requestJson } from './request-json'

const contract = async () => (await import('@/lib/contracts/views')).viewResponse

/** The views a person has saved, and those shared with them. */
export function viewsOptions(workspace: string) {
  return queryOptions({
    queryKey: ['views', workspace],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/views')).viewsResponse, apiPath(workspace, ['views']), {
        signal,
      }),
  })
}

export const saveView = (workspace: string, body: ViewRequest): Promise<SavedView> =>
  requestJson(contract, apiPath(workspace, ['views']), { method: 'POST', body })

export const changeView = (workspace: string, { id, ...body }: ViewChange & { id: string }): Promise<SavedView> =>
  requestJson(contract, apiPath(workspace, ['views', id]), { method: 'PATCH', body })

export async function removeView(workspace: string, id: string): Promise<void> {
  await request(apiPath(workspace, ['views', id]), { method: 'DELETE' })
}
