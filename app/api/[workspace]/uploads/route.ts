import { defineRoute } from '@/lib/api/define-route'
import { beginUpload } from '@/lib/api/uploads/begin-upload'

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Begin a resumable upload (tus 1.0.0)',
  handler: ({ request, ...access }) => beginUpload(access, request),
})
