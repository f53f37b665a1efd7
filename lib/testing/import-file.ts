import path from 'node:path'
import type { Import } from '@/generated/prisma/client'
import { receiveFile } from '@/lib/ingest/receive/receive-file'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'

/** Imports a file as the command would and runs it here; the import's row. */
export async function importFile(workspaceId: number, file: string): Promise<Import> {
  const { importId } = await receiveFile({ workspaceId, path: file, fileName: path.basename(file), createdBy: null })
  await runImport(importId)
  return prisma().import.findUniqueOrThrow({ where: { id: importId } })
}
