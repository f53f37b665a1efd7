import type { UndoPreview } from '@/lib/contracts/imports'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import type { ImportState } from '@/lib/domain/import-report'
import { pool } from '@/lib/platform/db'
import { enqueueUndo } from '@/lib/platform/queue'
import { claimedLines } from './claimed-lines'
import { withLockedImport } from './locked-import'

type Actor = { readonly workspaceId: number; readonly userId: string }
type Found = { readonly id: number; readonly state: ImportState }

const requireLive = (sequence: number, found: Found | undefined): number => {
  if (!found) throw new NotFoundError(`There is no import ${sequence}.`)
  if (found.state !== 'published' && found.state !== 'unchanged')
    throw new ConflictError(`Import ${sequence} has loaded nothing that could be taken back.`)
  return found.id
}

/**
 * What taking an import back would change: lines that go, lines that stay because another import brought them too, and
 * orders that go altogether. Throws NotFoundError, or ConflictError when the import is not live.
 */
export async function undoPreview(workspaceId: number, sequence: number): Promise<UndoPreview> {
  const found = await pool().query<Found>('select id, state from import where workspace_id = $1 and sequence = $2', [
    workspaceId,
    sequence,
  ])
  const importId = requireLive(sequence, found.rows[0])
  const { rows } = await pool().query<UndoPreview>(
    `with sighted as (
       select s.order_key, exists (
                select 1 from order_sighting other
                where other.workspace_id = $1 and other.order_key = s.order_key and other.import_id <> $2
              ) as elsewhere
       from order_sighting s where s.workspace_id = $1 and s.import_id = $2
     ), held as (
       select l.ordered_at, s.elsewhere and exists (
                select 1 from ${claimedLines} c
                where c.workspace_id = $1 and c.order_key = l.order_key and c.line_key = l.line_key and c.ordinal = l.ordinal
              ) as stays
       from sighted s
       join order_line l on l.workspace_id = $1 and l.order_key = s.order_key and l.import_id = $2
     )
     select count(*) filter (where not stays)::integer as lines,
            count(*) filter (where stays)::integer as "linesThatStay",
            (select count(*) filter (where not elsewhere) from sighted)::integer as orders,
            to_char(min(ordered_at) filter (where not stays), 'YYYY-MM-DD') as "firstDay",
            to_char(max(ordered_at) filter (where not stays), 'YYYY-MM-DD') as "lastDay"
     from held`,
    [workspaceId, importId],
  )
  const [preview] = rows
  if (!preview) throw new NotFoundError(`There is no import ${sequence}.`)
  return preview
}

/** Has an import taken back by the worker; asking twice is harmless. Throws as `undoPreview` does. */
export const askUndo = ({ workspaceId, userId }: Actor, sequence: number): Promise<void> =>
  withLockedImport(workspaceId, sequence, async (client, found) => {
    const importId = requireLive(sequence, found)
    await client.query(
      'update import set undo_asked_at = coalesce(undo_asked_at, now()), undo_asked_by = coalesce(undo_asked_by, $2::uuid) where id = $1',
      [importId, userId],
    )
    await enqueueUndo(client, importId)
  })
