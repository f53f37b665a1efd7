import { defineRoute } from '@/lib/api/define-route'
import { importReviewResponse } from '@/lib/contracts/import-review'
import { importParams, importResponse } from '@/lib/contracts/imports'
import { askReview } from '@/lib/ingest/understand/ask-run'
import { getReview } from '@/lib/ingest/understand/get-review'
import { importReport } from '@/lib/records/import-report'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'What the dry run of an import found, and what publishing it would change',
  params: importParams,
  response: importReviewResponse,
  handler: ({ workspace, params }) => getReview(workspace, params.sequence),
})

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Run an import without publishing it, to see what it would change',
  params: importParams,
  response: importResponse,
  status: 202,
  handler: async ({ workspace, person, params }) => {
    await askReview({ workspaceId: workspace.id, userId: person.userId }, params.sequence)
    return importReport(workspace, params.sequence)
  },
})
