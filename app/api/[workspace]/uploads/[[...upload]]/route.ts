import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { beginUpload } from '@/lib/api/uploads/begin-upload'
import { continueUpload, discardUpload } from '@/lib/api/uploads/continue-upload'

const collection = z.object({ workspace: z.string(), upload: z.undefined() })
const member = z.object({ workspace: z.string(), upload: z.tuple([z.uuid()]) })

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Begin a resumable upload (tus 1.0.0)',
  params: collection,
  handler: ({ request, ...access }) => beginUpload(access, request),
})

export const HEAD = defineRoute({
  permission: 'imports.manage',
  summary: 'How far an upload is (tus 1.0.0)',
  params: member,
  handler: ({ request, params, ...access }) => continueUpload(access, params.upload[0], request),
})

export const PATCH = defineRoute({
  permission: 'imports.manage',
  summary: 'Continue an upload (tus 1.0.0)',
  params: member,
  handler: ({ request, params, ...access }) => continueUpload(access, params.upload[0], request),
})

export const DELETE = defineRoute({
  permission: 'imports.manage',
  summary: 'Give an upload up (tus 1.0.0)',
  params: member,
  handler: ({ params, ...access }) => discardUpload(access, params.upload[0]),
})
