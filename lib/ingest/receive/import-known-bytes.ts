import { cleanFileName } from '@/lib/domain/clean-file-name'
import { pool } from '@/lib/platform/db'
import { markUnchanged } from './mark-unchanged'
import { insertImport } from './new-import'

type Actor = { readonly workspaceId: number; readonly userId: string }
type Known = { readonly sha256: string; readonly fileName: string; readonly bytes: number }

/**
 * Enters a file as an import that changes nothing, where a live import of the workspace has the same bytes.
 * @returns its sequence number; null, and nothing is entered, where none has them: the file is to be uploaded
 */
export async function importKnownBytes(
  { workspaceId, userId }: Actor,
  { sha256, fileName, bytes }: Known,
): Promise<{ sequence: number | null }> {
  const { rowCount } = await pool().query(
    `select 1 from import where workspace_id = $1 and sha256 = $2 and bytes = $3 and state = 'published'`,
    [workspaceId, sha256, bytes],
  )
  if (rowCount === 0) return { sequence: null }
  const client = await pool().connect()
  try {
    await client.query('begin')
    const given = { workspaceId, fileName: cleanFileName(fileName), bytes, createdBy: userId }
    const { importId, sequence } = await insertImport(client, given)
    const unchanged = await markUnchanged(client, workspaceId, importId, sha256)
    await client.query(unchanged ? 'commit' : 'rollback')
    return { sequence: unchanged ? sequence : null }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
