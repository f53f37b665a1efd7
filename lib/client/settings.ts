import { queryOptions } from '@tanstack/react-query'
import type { Settings, SettingsChange } from '@/lib/contracts/settings'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

export function settingsOptions(workspace: string) {
  const path = apiPath(workspace, ['settings'])
  return queryOptions({
    queryKey: ['settings', workspace],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/settings')).settingsResponse, path, { signal }),
  })
}

export function changeSettings(workspace: string, body: SettingsChange): Promise<Settings> {
  return requestJson(
    async () => (await import('@/lib/contracts/settings')).settingsResponse,
    apiPath(workspace, ['settings']),
    { method: 'PATCH', body },
  )
}
