import { bufferSource } from '../byte-source'
import { isOpenDocument, openSpreadsheet } from '../ods/open-spreadsheet'
import { openStream } from '../open-stream'
import type { OpenedFile, OpenedTables } from '../opened-file'
import { refuse } from '../refuse'
import { isGzip, unpackGzip } from '../unpack-gzip'
import { LARGEST_INNER, requireUnpackable, type UnpackLimits, WORKBOOK_RATIO } from '../unpack-limits'
import { openWorkbook } from '../xlsx/open-workbook'
import { dataMembers } from './data-members'
import { isZip, type Member, openArchive } from './open-archive'

export type OpenedMember = { readonly member: Member; readonly opened: OpenedTables }

/**
 * The members of an archive that hold a table, in the order of their paths, and why the others do not. Throws RunProblem
 * when none does.
 */
export async function openMembers(
  members: readonly Member[],
  limits: UnpackLimits,
): Promise<{ readonly data: readonly OpenedMember[]; readonly skipped: OpenedTables['skipped'] }> {
  const { data: candidates, skipped: byName } = dataMembers(members)
  const data: OpenedMember[] = []
  const skipped = [...byName]
  for (const member of candidates) {
    const opened = await openMember(member, limits)
    if (opened.kind === 'tables') data.push({ member, opened })
    else skipped.push({ name: member.path, why: opened.message })
  }
  if (data.length > 0) return { data, skipped }
  const [only] = skipped
  if (skipped.length === 1 && only !== undefined) {
    throw refuse('zip-no-table', `“${only.name}” in the archive cannot be read.`, only.why)
  }
  throw refuse('zip-no-table', 'The ZIP archive holds no table.', 'Pack the exported files and upload that.')
}

/** Opens an archive: the tables of all its members. */
export async function openZip(members: readonly Member[], limits: UnpackLimits): Promise<OpenedTables> {
  const { data, skipped } = await openMembers(members, limits)
  const tables = data.flatMap(({ member, opened }) =>
    opened.tables.map((table) => ({ ...table, name: nameIn(member, table.name) })),
  )
  return { kind: 'tables', format: 'zip', tables, skipped }
}

const nameIn = ({ path }: Member, table: string): string => (table === path ? path : `${path} › ${table}`)

async function openMember(member: Member, limits: UnpackLimits): Promise<OpenedFile> {
  requireUnpackable(member.packedBytes, member.plainBytes, limits)
  const start = await startOf(member)
  if (isGzip(start)) return openStream(() => unpackGzip(member.bytes(), member.plainBytes, limits), null, member.path)
  if (!isZip(start)) return openStream(member.bytes, member.plainBytes, member.path)
  if (member.plainBytes > LARGEST_INNER) {
    return {
      kind: 'refused',
      reason: 'zip-inner',
      message: 'It is too large to be read inside of an archive. Upload it by itself.',
    }
  }
  const inner = await openArchive(bufferSource(await wholeOf(member)), { ...limits, maxRatio: WORKBOOK_RATIO })
  if (isWorkbook(inner)) return openWorkbook(inner)
  if (isOpenDocument(inner)) return openSpreadsheet(inner)
  return {
    kind: 'refused',
    reason: 'zip-inner',
    message: 'It is an archive inside of an archive. Upload it by itself.',
  }
}

export const isWorkbook = (members: readonly Member[]): boolean =>
  members.some(({ path }) => path.toLowerCase() === '[content_types].xml') &&
  members.some(({ path }) => /(^|\/)(workbook\.xml$|worksheets\/)/i.test(path))

async function startOf(member: Member): Promise<Buffer> {
  for await (const piece of member.bytes()) return piece
  return Buffer.alloc(0)
}

async function wholeOf(member: Member): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of member.bytes()) pieces.push(piece)
  return Buffer.concat(pieces)
}
