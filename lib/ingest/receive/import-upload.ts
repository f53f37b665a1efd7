import { NotFoundError } from '@/lib/domain/errors'
import { importOfUpload, ownUpload } from '@/lib/records/uploads'
import { createImport } from './create-import'

type Actor = { readonly workspaceId: number; readonly userId: string }

/**
 * Makes a person's finished upload an import and puts its run into the queue; asked again, gives the same import.
 * @throws NotFoundError for another's or an expired upload, ConflictError for an unfinished one
 */
export async function importUpload({ workspaceId, userId }: Actor, uploadId: string): Promise<{ sequence: number }> {
  const done = await importOfUpload(workspaceId, userId, uploadId)
  if (done) return done
  const upload = await ownUpload(workspaceId, userId, uploadId)
  if (!upload) throw new NotFoundError('There is no such upload, or it has expired.')
  const { fileName, bytes } = upload
  const { sequence } = await createImport({ workspaceId, uploadId, fileName, bytes, createdBy: userId })
  return { sequence }
}
