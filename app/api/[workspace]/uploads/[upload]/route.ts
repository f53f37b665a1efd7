import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { continueUpload, discardUpload } from '@/lib/api/uploads/continue-upload'

const params = z.object({ workspace: z.string(), upload: z.uuid() })

export const HEAD = defineRoute({
  permission: 'imports.manage',
  summary: 'How far an upload is (tus 1.0.0)',
  params,
  handler: ({ request, params, ...access }) => continueUpload(access, params.upload, request),
})

export const PATCH = defineRoute({
  permission: 'imports.manage',
  summary: 'Continue an upload (tus 1.0.0)',
  params,
  handler: ({ request, params, ...access }) => continueUpload(access, params.upload, request),
})

export const DELETE = defineRoute({
  permission: 'imports.manage',
  summary: 'Give an upload up (tus 1.0.0)',
  params,
  handler: ({ params, ...access }) => discardUpload(access, params.upload),
})
