import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { layoutChange } from '@/lib/contracts/layouts'
import { apiPath } from './api-path'
import { request, requestJson } from './request-json'

export const layoutsKey = (workspace: string) => ['layouts', workspace] as const

/** Every kind of file the workspace knows. */
export function layoutsOptions(workspace: string) {
  const path = apiPath(workspace, ['layouts'])
  return queryOptions({
    queryKey: layoutsKey(workspace),
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/layouts')).layoutListResponse, path, { signal }),
  })
}

/** Every version of a layout, the one in force first. */
export function layoutVersionsOptions(workspace: string, name: string) {
  const path = apiPath(workspace, ['layouts', name, 'versions'])
  return queryOptions({
    queryKey: [...layoutsKey(workspace), name, 'versions'] as const,
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/layouts')).layoutVersionsResponse, path, { signal }),
  })
}

/** Takes an earlier version of a stored layout again. */
export const takeLayoutVersion = (workspace: string, name: string, version: number) =>
  request(apiPath(workspace, ['layouts', name, 'versions']), { method: 'POST', body: { version } })

/** Changes a stored layout's title, or what is done with the next file of its kind. */
export const changeLayout = (workspace: string, name: string, change: z.input<typeof layoutChange>) =>
  request(apiPath(workspace, ['layouts', name]), { method: 'PATCH', body: change })

/** Forgets a stored layout; what was imported with it stays. */
export const deleteLayout = (workspace: string, name: string) =>
  request(apiPath(workspace, ['layouts', name]), { method: 'DELETE' })
