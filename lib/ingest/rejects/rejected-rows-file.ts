import { NotFoundError } from '@/lib/domain/errors'
import { readingSchema } from '@/lib/ingest/layouts/reading'
import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { rejectedRowsOf } from '@/lib/records/rejected-rows'
import { encodeRejectedHeader, encodeRejectedRow } from './encode-rejected-rows'

type Actor = { readonly workspaceId: number; readonly userId: string | null }

/** CSV text in pieces, the header first. */
async function* piecesOf(importId: number, header: string): AsyncGenerator<string> {
  yield header
  for await (const rows of rejectedRowsOf(importId)) yield rows.map(encodeRejectedRow).join('')
}

/**
 * The rejected rows of an import as a CSV file, read while it is sent; audited as an export.
 * @throws NotFoundError where there is no such import, or it rejected nothing
 */
export async function rejectedRowsFile(
  { workspaceId, userId }: Actor,
  sequence: number,
): Promise<{ fileName: string; pieces: AsyncIterable<string> }> {
  const found = await prisma().import.findUnique({
    where: { workspaceId_sequence: { workspaceId, sequence } },
    select: { id: true, fileName: true, rowsRejected: true, reading: true },
  })
  if (!found || found.reading === null || found.rowsRejected === 0) {
    throw new NotFoundError(`There are no rejected rows of import ${sequence}.`)
  }
  const header = encodeRejectedHeader(readingSchema.parse(found.reading))
  await audit(prisma(), {
    action: 'rejected-rows.exported',
    workspaceId,
    userId,
    subject: String(sequence),
    detail: { rows: found.rowsRejected },
  })
  const stem = found.fileName.replace(/(\.(csv|txt|tsv|gz))+$/i, '')
  return { fileName: `${stem}-rejected.csv`, pieces: piecesOf(found.id, header) }
}
