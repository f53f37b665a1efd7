import type { ClientBase } from 'pg'
import { enqueueImport } from '@/lib/platform/queue'
import { audit } from '@/lib/records/audit'

export type NewImport = {
  readonly workspaceId: number
  readonly fileName: string
  readonly bytes: number
  /** Null for a command given in the terminal. */
  readonly createdBy: string | null
}

export type CreatedImport = { readonly importId: number; readonly sequence: number }

/**
 * Enters an import with the workspace's next sequence number and enqueues its run, in the caller's transaction. The
 * workspace's row is locked, so ids and sequence numbers of a workspace rise together.
 */
export async function insertImport(client: ClientBase, given: NewImport): Promise<CreatedImport> {
  const { workspaceId, fileName, bytes, createdBy } = given
  await client.query('select 1 from workspace where id = $1 for no key update', [workspaceId])
  const inserted = await client.query<{ id: number; sequence: number }>(
    `insert into import (workspace_id, sequence, file_name, bytes, created_by)
     select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4 from import where workspace_id = $1
     returning id, sequence`,
    [workspaceId, fileName, bytes, createdBy],
  )
  const row = inserted.rows[0]
  if (!row) throw new Error('an insert returned no row')
  await enqueueImport(client, row.id)
  await audit(client, {
    action: 'import.created',
    workspaceId,
    userId: createdBy,
    subject: String(row.sequence),
    detail: { fileName, bytes },
  })
  return { importId: row.id, sequence: row.sequence }
}
