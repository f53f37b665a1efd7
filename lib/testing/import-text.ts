import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Import } from '@/generated/prisma/client'
import { importFile } from './import-file'

/** Imports a file with this content; `batchLines` as in `importFile`. */
export async function importText(workspaceId: number, content: string | Buffer, batchLines?: number): Promise<Import> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tillsight-file-'))
  try {
    const file = path.join(folder, `${randomUUID()}.csv`)
    await writeFile(file, content)
    return await importFile(workspaceId, file, batchLines)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
