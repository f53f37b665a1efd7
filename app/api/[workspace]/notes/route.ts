import { defineRoute } from '@/lib/api/define-route'
import { noteRequest, noteResponse, notesResponse } from '@/lib/contracts/notes'
import { addNote, notesOf } from '@/lib/records/notes'

export const GET = defineRoute({
  permission: 'analytics.read',
  freshness: 'live',
  summary: 'Notes on dates, by day',
  response: notesResponse,
  handler: ({ workspace }) => notesOf(workspace.id),
})

export const POST = defineRoute({
  permission: 'notes.write',
  summary: 'Write a note on a day or some days (audited)',
  body: noteRequest,
  response: noteResponse,
  status: 201,
  handler: ({ workspace, person, body }) => addNote({ workspaceId: workspace.id, userId: person.userId }, body),
})
