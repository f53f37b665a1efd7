import type { ClientBase } from 'pg'

const PUBLISH = 7401

/** Waits until no other transaction publishes into or undoes from the workspace; held to the transaction's end. */
export async function lockWorkspace(client: ClientBase, workspaceId: number): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1, $2)', [PUBLISH, workspaceId])
}

/** The same without waiting: false when another transaction has it. */
export async function tryLockWorkspace(client: ClientBase, workspaceId: number): Promise<boolean> {
  const tried = await client.query<{ locked: boolean }>('select pg_try_advisory_xact_lock($1, $2) as locked', [
    PUBLISH,
    workspaceId,
  ])
  return tried.rows[0]?.locked ?? false
}
