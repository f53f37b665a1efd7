import { defineRoute } from '@/lib/api/define-route'
import { importParams, importResponse } from '@/lib/contracts/imports'
import { importReport } from '@/lib/records/import-report'
import { cancelImport } from '@/lib/records/import-requests'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Cancel an import that is under way',
  params: importParams,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params }) => {
    await cancelImport({ workspaceId: workspace.id, userId: person.userId }, params.sequence)
    return importReport(workspace, params.sequence)
  },
})
