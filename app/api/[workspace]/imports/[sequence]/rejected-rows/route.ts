import { defineRoute } from '@/lib/api/define-route'
import { fileResponse } from '@/lib/api/file-response'
import { importParams } from '@/lib/contracts/imports'
import { rejectedRowsFile } from '@/lib/ingest/rejects/rejected-rows-file'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'The rejected rows of an import as CSV: the original columns, then row, rule and reason',
  params: importParams,
  handler: async ({ workspace, person, params }) => {
    const actor = { workspaceId: workspace.id, userId: person.userId }
    const { fileName, pieces } = await rejectedRowsFile(actor, params.sequence)
    return fileResponse(fileName, 'text/csv', pieces)
  },
})
