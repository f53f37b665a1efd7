import { defineRoute } from '@/lib/api/define-route'
import { settingsChange, settingsResponse } from '@/lib/contracts/settings'
import { changeSettings, settingsOf } from '@/lib/records/settings'

export const GET = defineRoute({
  permission: 'settings.manage',
  summary: 'The workspace’s settings',
  response: settingsResponse,
  handler: ({ workspace }) => settingsOf(workspace.id),
})

export const PATCH = defineRoute({
  permission: 'settings.manage',
  summary: 'Change the workspace’s settings',
  body: settingsChange,
  response: settingsResponse,
  handler: ({ workspace, person, body }) => changeSettings(workspace.id, person.userId, body),
})
