import { defineRoute } from '@/lib/api/define-route'
import { knownBytesBody, knownBytesResponse } from '@/lib/contracts/imports'
import { importKnownBytes } from '@/lib/ingest/receive/import-known-bytes'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Make a file an import without sending it, where one of the same bytes is loaded; null where none is',
  body: knownBytesBody,
  response: knownBytesResponse,
  handler: ({ workspace, person, body }) =>
    importKnownBytes({ workspaceId: workspace.id, userId: person.userId }, body),
})
