import { defineRoute } from '@/lib/api/define-route'
import { importAttentionResponse } from '@/lib/contracts/imports'
import { importAttention } from '@/lib/records/import-attention'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'Imports that are under way, wait for a decision, failed or ended lately',
  response: importAttentionResponse,
  handler: ({ workspace }) => importAttention(workspace.id),
})
