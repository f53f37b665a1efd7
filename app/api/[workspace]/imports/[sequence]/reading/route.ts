import { defineRoute } from '@/lib/api/define-route'
import { importReadingChange, importReadingResponse } from '@/lib/contracts/import-reading'
import { importParams } from '@/lib/contracts/imports'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { getReading } from '@/lib/ingest/understand/get-reading'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'How the file of an import is understood, with a preview of its first rows',
  params: importParams,
  response: importReadingResponse,
  handler: ({ workspace, params }) => getReading(workspace.id, params.sequence),
})

export const PATCH = defineRoute({
  permission: 'imports.manage',
  summary: 'Change how the file of an import is understood (audited)',
  params: importParams,
  body: importReadingChange,
  response: importReadingResponse,
  handler: ({ workspace, person, params, body }) =>
    changeReading({ workspaceId: workspace.id, userId: person.userId }, params.sequence, body),
})
