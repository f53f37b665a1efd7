import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { type ByteSource, bufferSource, fileSource } from './byte-source'
import { openStream } from './open-stream'
import type { OpenedFile } from './opened-file'
import { isGzip, unpackGzip } from './unpack-gzip'
import { DEFAULT_LIMITS, type UnpackLimits, WORKBOOK_RATIO } from './unpack-limits'
import { openWorkbook } from './xlsx/open-workbook'
import { isZip, openArchive } from './zip/open-archive'
import { isWorkbook, openZip } from './zip/open-zip'
import { refusePackage } from './zip/refuse-package'

export type TableSource = { readonly path: string } | { readonly bytes: Buffer } | ByteSource

/**
 * Opens a file by what it is, whatever its name says. A file that cannot be read is refused; one that only turns out
 * damaged further on throws RunProblem from its table. Memory does not grow with the file, but for an archive's
 * workbook and the texts of a workbook.
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
  const start = await source.read(0, 4)
  if (isGzip(start)) {
    const opened = await openStream(() => unpackGzip(source.stream(), source.size, limits), null, fileName)
    return opened.kind === 'tables' && opened.format === 'text' ? { ...opened, format: 'gzip' } : opened
  }
  if (!isZip(start)) return openStream(source.stream, source.size, fileName)
  const members = await openArchive(source, { ...limits, maxRatio: WORKBOOK_RATIO })
  if (isWorkbook(members)) return openWorkbook(members)
  refusePackage(members)
  return openZip(members, limits)
}
