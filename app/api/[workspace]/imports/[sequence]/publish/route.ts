import { defineRoute } from '@/lib/api/define-route'
import { publishImportBody } from '@/lib/contracts/import-reading'
import { importParams, importResponse } from '@/lib/contracts/imports'
import { askPublish } from '@/lib/ingest/understand/ask-run'
import { importReport } from '@/lib/records/import-report'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Publish an import as its file is understood, reviewed or not',
  params: importParams,
  body: publishImportBody,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params, body }) => {
    await askPublish({ workspaceId: workspace.id, userId: person.userId }, params.sequence, body)
    return importReport(workspace, params.sequence)
  },
})
