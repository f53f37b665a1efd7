import { defineRoute } from '@/lib/api/define-route'
import { importParams, importResponse, retryImportBody } from '@/lib/contracts/imports'
import { importReport } from '@/lib/records/import-report'
import { retryImport } from '@/lib/records/import-requests'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Run an import again that ended without loading anything',
  params: importParams,
  body: retryImportBody,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params, body }) => {
    await retryImport({ workspaceId: workspace.id, userId: person.userId }, params.sequence, body.ignoreLimits)
    return importReport(workspace, params.sequence)
  },
})
