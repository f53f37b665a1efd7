import type { ClientBase } from 'pg'
import { NotFoundError } from '@/lib/domain/errors'
import type { ImportState } from '@/lib/domain/import-report'
import { pool } from '@/lib/platform/db'

export type LockedImport = { readonly id: number; readonly state: ImportState; readonly storageKey: string | null }

/** Locks an import's row and changes it in one transaction. Throws NotFoundError outside the workspace. */
export async function withLockedImport(
  workspaceId: number,
  sequence: number,
  change: (client: ClientBase, found: LockedImport) => Promise<void>,
): Promise<void> {
  const client = await pool().connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<LockedImport>(
      'select id, state, storage_key as "storageKey" from import where workspace_id = $1 and sequence = $2 for update',
      [workspaceId, sequence],
    )
    const [found] = rows
    if (!found) throw new NotFoundError(`There is no import ${sequence}.`)
    await change(client, found)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
