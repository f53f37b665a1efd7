import { rm } from 'node:fs/promises'
import type { Access } from '@/lib/auth/access'
import { NotFoundError } from '@/lib/domain/errors'
import { uploadPath } from '@/lib/platform/storage'
import { ownUpload, removeUpload } from '@/lib/records/uploads'
import { ownOriginOnly, uploadServer } from './upload-server'

/**
 * Answers how far an upload is (HEAD), or takes its next bytes (PATCH).
 * @throws NotFoundError for another's, an expired or an already imported one
 */
export async function continueUpload({ workspace, person }: Access, id: string, request: Request): Promise<Response> {
  const upload = await ownUpload(workspace.id, person.userId, id)
  if (!upload || upload.importId !== null) throw new NotFoundError('There is no such upload, or it has expired.')
  const folder = new URL(request.url).pathname.replace(/\/[^/]*$/, '')
  return ownOriginOnly(await uploadServer(folder, upload).handleWeb(request))
}

/** Gives an unfinished or not yet imported upload up, bytes and all. */
export async function discardUpload({ workspace, person }: Access, id: string): Promise<Response> {
  const upload = await ownUpload(workspace.id, person.userId, id)
  if (!upload || upload.importId !== null) throw new NotFoundError('There is no such upload, or it has expired.')
  await removeUpload(workspace.id, person.userId, id)
  await rm(uploadPath(id), { force: true })
  return new Response(null, { status: 204, headers: { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' } })
}
