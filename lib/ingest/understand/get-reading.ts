import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { pool } from '@/lib/platform/db'
import { findOpenImport, type OpenImport } from './open-import'
import { readSample } from './read-sample'
import { readingAnswer } from './reading-answer'

/** How an import's file is understood. Throws NotFoundError before it was surveyed, ConflictError when it is not kept. */
export async function getReading(workspaceId: number, sequence: number): Promise<ImportReadingAnswer> {
  const open = await openImport(workspaceId, sequence)
  return readingAnswer(open, await readSample(open, undefined, open.reading.shownAfter))
}

/** An import as it is now. */
export async function openImport(workspaceId: number, sequence: number): Promise<OpenImport> {
  const client = await pool().connect()
  try {
    return await findOpenImport(client, workspaceId, sequence)
  } finally {
    client.release()
  }
}
