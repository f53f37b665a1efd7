import { defineRoute } from '@/lib/api/define-route'
import { importParams, importResponse } from '@/lib/contracts/imports'
import { importReport } from '@/lib/records/import-report'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'State, progress and report of one import',
  params: importParams,
  response: importResponse,
  handler: ({ workspace, params }) => importReport(workspace, params.sequence),
})
