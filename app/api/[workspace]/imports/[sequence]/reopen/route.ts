import { defineRoute } from '@/lib/api/define-route'
import { importParams, importResponse } from '@/lib/contracts/imports'
import { reopenImport } from '@/lib/ingest/understand/ask-run'
import { importReport } from '@/lib/records/import-report'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Go back to how the file of an import is understood, from a review or an end that loaded nothing',
  params: importParams,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params }) => {
    await reopenImport({ workspaceId: workspace.id, userId: person.userId }, params.sequence)
    return importReport(workspace, params.sequence)
  },
})
