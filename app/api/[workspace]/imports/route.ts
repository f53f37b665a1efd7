import { defineRoute } from '@/lib/api/define-route'
import { importListQuery, importListResponse, newImportBody, newImportResponse } from '@/lib/contracts/imports'
import { importUpload } from '@/lib/ingest/receive/import-upload'
import { importHistory } from '@/lib/records/import-history'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'The imports of the workspace, newest first',
  query: importListQuery,
  response: importListResponse,
  handler: ({ workspace, query }) => importHistory(workspace.id, query),
})

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Make a finished upload an import; the same upload always gives the same import',
  body: newImportBody,
  response: newImportResponse,
  status: 202,
  handler: ({ workspace, person, body }) =>
    importUpload({ workspaceId: workspace.id, userId: person.userId }, body.uploadId),
})
