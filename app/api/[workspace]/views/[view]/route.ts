import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { viewChange, viewResponse } from '@/lib/contracts/views'
import { changeView, removeView } from '@/lib/records/views'
import { viewerOf } from '../viewer-of'

const params = z.object({ view: z.uuid() })

export const PATCH = defineRoute({
  permission: 'views.keep',
  summary: 'Change a saved view, or whether its page opens with it (audited)',
  params,
  body: viewChange,
  response: viewResponse,
  handler: ({ params, body, ...access }) => changeView(viewerOf(access), params.view, body),
})

export const DELETE = defineRoute({
  permission: 'views.keep',
  summary: 'Remove a saved view (audited)',
  params,
  handler: async ({ params, ...access }) => {
    await removeView(viewerOf(access), params.view)
    return undefined
  },
})
