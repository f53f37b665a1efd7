import { defineRoute } from '@/lib/api/define-route'
import { importProfileResponse } from '@/lib/contracts/import-profile'
import { importParams } from '@/lib/contracts/imports'
import { getProfile } from '@/lib/ingest/understand/get-profile'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'What the columns of an import’s file hold, counted over all of its rows',
  params: importParams,
  response: importProfileResponse,
  handler: ({ workspace, params }) => getProfile(workspace.id, params.sequence),
})
