import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { noteRequest, noteResponse } from '@/lib/contracts/notes'
import { changeNote, removeNote } from '@/lib/records/notes'

const params = z.object({ note: z.uuid() })

export const PUT = defineRoute({
  permission: 'notes.write',
  summary: 'Change days and text of a note (audited)',
  params,
  body: noteRequest,
  response: noteResponse,
  handler: ({ workspace, person, params, body }) =>
    changeNote({ workspaceId: workspace.id, userId: person.userId }, params.note, body),
})

export const DELETE = defineRoute({
  permission: 'notes.write',
  summary: 'Remove a note (audited)',
  params,
  handler: async ({ workspace, person, params }) => {
    await removeNote({ workspaceId: workspace.id, userId: person.userId }, params.note)
    return undefined
  },
})
