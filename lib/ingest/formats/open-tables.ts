import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { type ByteSource, bufferSource, fileSource } from './byte-source'
import type { OpenedFile } from './opened-file'
import { isGzip, unpackGzip } from './unpack-gzip'
import { DEFAULT_LIMITS, type UnpackLimits } from './unpack-limits'

export type TableSource = { readonly path: string } | { readonly bytes: Buffer } | ByteSource

/**
 * Opens a file by what it is, whatever its name says. Nothing is held in memory that grows with the file.
 * @param fileName names the table where the file itself names none
 */
export async function openTables(
  given: TableSource,
  fileName: string,
  limits: UnpackLimits = DEFAULT_LIMITS,
): Promise<OpenedFile> {
  const source = 'path' in given ? await fileSource(given.path) : 'bytes' in given ? bufferSource(given.bytes) : given
  try {
    return await openSource(source, fileName, limits)
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error
    const { code, title, detail } = error.problem
    return { kind: 'refused', reason: code, message: `${title} ${detail}` }
  }
}

async function openSource(source: ByteSource, fileName: string, limits: UnpackLimits): Promise<OpenedFile> {
  const start = await source.read(0, 512)
  if (isGzip(start)) {
    const bytes = () => unpackGzip(source.stream(), source.size, limits)
    return { kind: 'tables', format: 'gzip', tables: [{ name: fileName, kind: 'text', bytes }], skipped: [] }
  }
  const table = { name: fileName, kind: 'text', bytes: source.stream } as const
  return { kind: 'tables', format: 'text', tables: [table], skipped: [] }
}
