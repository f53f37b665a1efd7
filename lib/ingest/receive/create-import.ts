import { stat } from 'node:fs/promises'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { pool } from '@/lib/platform/db'
import { uploadPath } from '@/lib/platform/storage'
import { type CreatedImport, insertImport, type NewImport } from './new-import'

/**
 * Turns a finished upload into an import and its job, in one transaction; asking again gives the same import.
 * Throws NotFoundError when the workspace has no such upload, ConflictError when bytes are still missing.
 */
export async function createImport({ uploadId, ...given }: NewImport & { uploadId: string }): Promise<CreatedImport> {
  const client = await pool().connect()
  try {
    return await inTransaction(client, async () => {
      const found = await client.query<{ bytes: string; import_id: number | null; sequence: number | null }>(
        `select u.bytes, u.import_id, i.sequence from upload u left join import i on i.id = u.import_id
         where u.id = $1 and u.workspace_id = $2 for update of u`,
        [uploadId, given.workspaceId],
      )
      const upload = found.rows[0]
      if (!upload) throw new NotFoundError('There is no such upload, or it has expired.')
      if (upload.import_id !== null) return { importId: upload.import_id, sequence: upload.sequence ?? 0 }
      const onDisk = await stat(uploadPath(uploadId)).catch(() => undefined)
      if (onDisk === undefined) throw new NotFoundError('The bytes of this upload are gone. Upload the file again.')
      if (onDisk.size !== Number(upload.bytes)) throw new ConflictError('The upload is not complete yet.')
      const created = await insertImport(client, given)
      await client.query('update upload set import_id = $2 where id = $1', [uploadId, created.importId])
      return created
    })
  } finally {
    client.release()
  }
}
