import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { type ByteSource, bufferSource, fileSource } from './byte-source'
import { isOpenDocument, openSpreadsheet } from './ods/open-spreadsheet'
import { openStream } from './open-stream'
import type { OpenedFile } from './opened-file'
import { refuse } from './refuse'
import { isGzip, unpackGzip } from './unpack-gzip'
import { DEFAULT_LIMITS, LARGEST_INNER, type UnpackLimits, WORKBOOK_RATIO } from './unpack-limits'
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
    const packed = await packedAgain(source, limits)
    if (packed !== null) return openSource(packed, fileName, limits)
    const opened = await openStream(() => unpackGzip(source.stream(), source.size, limits), null, fileName)
    return opened.kind === 'tables' && opened.format === 'text' ? { ...opened, format: 'gzip' } : opened
  }
  if (!isZip(start)) return openStream(source.stream, source.size, fileName)
  const members = await openArchive(source, { ...limits, maxRatio: WORKBOOK_RATIO })
  if (isWorkbook(members)) return openWorkbook(members)
  if (isOpenDocument(members)) return openSpreadsheet(members)
  refusePackage(members)
  return openZip(members, limits)
}

/** A workbook or archive inside of gzip, unpacked into memory to be read at any place; null if it is something else. */
async function packedAgain(source: ByteSource, limits: UnpackLimits): Promise<ByteSource | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of unpackGzip(source.stream(), source.size, limits)) {
    if (pieces.length === 0 && !isZip(piece)) return null
    pieces.push(piece)
    length += piece.length
    if (length > LARGEST_INNER)
      throw refuse('zip-inner', 'This is a workbook or archive inside of gzip.', 'Unpack it first.')
  }
  return bufferSource(Buffer.concat(pieces))
}
