import { queryOptions } from '@tanstack/react-query'
import type { DateNote, NoteRequest } from '@/lib/contracts/notes'
import { apiPath } from './api-path'
import { request, requestJson } from './request-json'

const contract = async () => (await import('@/lib/contracts/notes')).noteResponse

/** What happened on dates, as the marketing room wrote it down. */
export function notesOptions(workspace: string) {
  return queryOptions({
    queryKey: ['notes', workspace],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/notes')).notesResponse, apiPath(workspace, ['notes']), {
        signal,
      }),
  })
}

/** Writes a note, or changes the one of that id. */
export const keepNote = (workspace: string, { id, ...body }: NoteRequest & { id?: string }): Promise<DateNote> =>
  id === undefined
    ? requestJson(contract, apiPath(workspace, ['notes']), { method: 'POST', body })
    : requestJson(contract, apiPath(workspace, ['notes', id]), { method: 'PUT', body })

export async function removeNote(workspace: string, id: string): Promise<void> {
  await request(apiPath(workspace, ['notes', id]), { method: 'DELETE' })
}
