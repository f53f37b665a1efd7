import { defineRoute } from '@/lib/api/define-route'
import { importParams, importResponse, undoPreviewResponse } from '@/lib/contracts/imports'
import { importReport } from '@/lib/records/import-report'
import { askUndo, undoPreview } from '@/lib/records/undo-requests'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'What taking an import back would change',
  params: importParams,
  response: undoPreviewResponse,
  handler: ({ workspace, params }) => undoPreview(workspace.id, params.sequence),
})

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Take an import back: afterwards the workspace is as if its file had never come',
  params: importParams,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params }) => {
    await askUndo({ workspaceId: workspace.id, userId: person.userId }, params.sequence)
    return importReport(workspace, params.sequence)
  },
})
