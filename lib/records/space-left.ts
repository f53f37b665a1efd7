import { NotFoundError } from '@/lib/domain/errors'
import { pool } from '@/lib/platform/db'

/** For a statement of its own or one inside a transaction: `left`, of the workspace $1. */
export const SPACE_LEFT = `
  select storage_quota
    - (select coalesce(sum(bytes), 0) from import
       where workspace_id = $1 and (storage_key is not null or state in ('queued', 'running')))
    - (select coalesce(sum(bytes), 0) from upload where workspace_id = $1 and import_id is null) as left
  from workspace where id = $1`

/** Bytes that the workspace's quota leaves beside its stored files, received files and begun uploads. */
export async function spaceLeft(workspaceId: number): Promise<number> {
  const found = await pool().query<{ left: string }>(SPACE_LEFT, [workspaceId])
  const row = found.rows[0]
  if (!row) throw new NotFoundError('There is no such workspace.')
  return Number(row.left)
}
