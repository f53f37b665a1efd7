import path from 'node:path'
import type { Import } from '@/generated/prisma/client'
import { receiveFile } from '@/lib/ingest/receive/receive-file'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'

/**
 * Imports a file as the command would and runs it here; the import's row.
 * @param batchLines lines that are published at a time while more are being parsed
 */
export async function importFile(workspaceId: number, file: string, batchLines?: number): Promise<Import> {
  const { importId } = await receiveFile({ workspaceId, path: file, fileName: path.basename(file), createdBy: null })
  await runImport(importId, undefined, batchLines)
  return prisma().import.findUniqueOrThrow({ where: { id: importId } })
}
