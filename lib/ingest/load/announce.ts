import type { ClientBase } from 'pg'

export const IMPORT_CHANNEL = 'tillsight_import'

/** Tells whoever listens that an import of the workspace moved on. Sent when the transaction commits. */
export async function announceImport(client: ClientBase, workspaceId: number, importId: number): Promise<void> {
  await client.query('select pg_notify($1, $2)', [IMPORT_CHANNEL, JSON.stringify({ workspaceId, importId })])
}
