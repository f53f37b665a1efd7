import type { ClientBase } from 'pg'

export const RUN_IMPORT = 'run-import'

/** What a `run-import` job carries. */
export type RunImportJob = { readonly importId: number }

/**
 * Puts a run of the import into the queue, in the caller's transaction. A run of the same import that has not started
 * yet is replaced, so asking twice is harmless.
 */
export async function enqueueImport(client: ClientBase, importId: number): Promise<void> {
  const job: RunImportJob = { importId }
  await client.query('select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 12)', [
    RUN_IMPORT,
    JSON.stringify(job),
    `import-${importId}`,
  ])
}

export const UNDO_IMPORT = 'undo-import'

/** What an `undo-import` job carries. */
export type UndoImportJob = { readonly importId: number }

/** Puts the undo of an import into the queue, in the caller's transaction; asking twice is harmless. */
export async function enqueueUndo(client: ClientBase, importId: number): Promise<void> {
  const job: UndoImportJob = { importId }
  await client.query('select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 12)', [
    UNDO_IMPORT,
    JSON.stringify(job),
    `undo-${importId}`,
  ])
}

export const PROFILE_IMPORT = 'profile-import'

/** What a `profile-import` job carries. */
export type ProfileImportJob = { readonly importId: number }

/** Puts the counting of what an import's file says into the queue, in the caller's transaction; asking twice is harmless. */
export async function enqueueProfile(client: ClientBase, importId: number): Promise<void> {
  const job: ProfileImportJob = { importId }
  await client.query('select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 3)', [
    PROFILE_IMPORT,
    JSON.stringify(job),
    `profile-${importId}`,
  ])
}
