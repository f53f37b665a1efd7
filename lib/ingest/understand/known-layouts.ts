import type { ClientBase } from 'pg'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { type Layout, layoutSchema } from '@/lib/ingest/layouts/layout'

/** The kinds of file a workspace knows: the latest version of each it keeps, newest first, then the built-in ones. */
export async function knownLayouts(client: ClientBase, workspaceId: number): Promise<Layout[]> {
  const stored = await storedLayouts(client, workspaceId)
  return [...stored, ...builtInLayouts]
}

/** The latest version of each layout that the workspace keeps, newest first. */
export async function storedLayouts(client: ClientBase, workspaceId: number): Promise<Layout[]> {
  const found = await client.query<{ definition: unknown }>(
    `select definition from (
       select distinct on (name) definition, id from layout where workspace_id = $1 order by name, version desc
     ) latest order by id desc`,
    [workspaceId],
  )
  return found.rows.flatMap(({ definition }) => layoutSchema.safeParse(definition).data ?? [])
}
