import type { ClientBase } from 'pg'

const PUBLISH = 7401

/** Waits until no other transaction publishes into or undoes from the workspace; held to the transaction's end. */
export async function lockWorkspace(client: ClientBase, workspaceId: number): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1, $2)', [PUBLISH, workspaceId])
}
