import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import type { ClientBase } from 'pg'
import { cleanFileName } from '@/lib/domain/clean-file-name'
import { fileSource } from '@/lib/ingest/formats/byte-source'
import { isOpenDocument } from '@/lib/ingest/formats/ods/open-spreadsheet'
import { DEFAULT_LIMITS, requireUnpackable, WORKBOOK_RATIO } from '@/lib/ingest/formats/unpack-limits'
import { isZip, type Member, openArchive } from '@/lib/ingest/formats/zip/open-archive'
import { isWorkbook, openMembers } from '@/lib/ingest/formats/zip/open-zip'
import { refusePackage } from '@/lib/ingest/formats/zip/refuse-package'
import { insertImport } from '@/lib/ingest/receive/new-import'
import { receivedPath } from '@/lib/ingest/receive/received-path'
import { requireSpace } from '@/lib/ingest/receive/require-space'
import { syncFolder, uploadPath, uploadsFolder } from '@/lib/platform/storage'
import type { ImportRun } from './import-run'

type UnpackedMember = { readonly fileName: string; readonly file: string; readonly bytes: number }
type Skipped = { readonly name: string; readonly why: string }
type ReceivedArchive = {
  readonly first: Member
  readonly others: readonly Member[]
  readonly skipped: readonly Skipped[]
}

/** The tables of a received file that is a ZIP archive; null if it is anything else. Throws RunProblem when it holds none. */
export async function openReceivedArchive(file: string): Promise<ReceivedArchive | null> {
  const source = await fileSource(file)
  if (!isZip(await source.read(0, 4))) return null
  const members = await openArchive(source, { ...DEFAULT_LIMITS, maxRatio: WORKBOOK_RATIO })
  if (isWorkbook(members) || isOpenDocument(members)) return null
  refusePackage(members)
  const { data, skipped } = await openMembers(members, DEFAULT_LIMITS)
  const [first, ...others] = data.map(({ member }) => member)
  return first === undefined ? null : { first, others, skipped }
}

/**
 * Unpacks the tables after the first, each to a file of its own that is swept unless it becomes an import's. Throws
 * TooLargeError when there is no room for all of them.
 * @param check called now and then; may throw to end it
 */
export async function unpackOthers(
  run: ImportRun,
  { first, others }: ReceivedArchive,
  check: () => void,
): Promise<UnpackedMember[]> {
  await requireSpace(
    run.workspaceId,
    [first, ...others].reduce((sum, { plainBytes }) => sum + plainBytes, 0),
  )
  const unpacked: UnpackedMember[] = []
  for (const member of others) {
    const file = uploadPath(`${randomUUID()}.tmp`)
    unpacked.push({ fileName: nameIn(run.fileName, member), file, bytes: await unpackTo(member, file, check) })
  }
  return unpacked
}

/**
 * Makes the import the one of the archive's first table, and every other an import of its own that follows it, in the
 * caller's transaction. Files take their places before the commit: those of imports that never came to be are swept.
 */
export async function takeApart(
  client: ClientBase,
  { id, workspaceId, sequence, fileName }: ImportRun,
  { first, skipped }: ReceivedArchive,
  others: readonly UnpackedMember[],
): Promise<void> {
  const found = await client.query<{ created_by: string | null }>('select created_by from import where id = $1', [id])
  const createdBy = found.rows[0]?.created_by ?? null
  const made = [{ importId: id, sequence }]
  for (const { file, ...member } of others) {
    const created = await insertImport(client, { workspaceId, createdBy, ...member })
    await rename(file, receivedPath(created.importId))
    made.push(created)
  }
  if (others.length > 0) await syncFolder(uploadsFolder())
  const archive = { name: fileName, imports: made.map((each) => each.sequence), skipped }
  await client.query('update import set archive = $2 where id = any($1)', [
    made.map(({ importId }) => importId),
    JSON.stringify(archive),
  ])
  await client.query('update import set file_name = $2 where id = $1', [id, nameIn(fileName, first)])
}

const nameIn = (archive: string, { path }: Member): string =>
  `${archive} › ${path.split('/').map(cleanFileName).join('/')}`

async function unpackTo(member: Member, file: string, check: () => void): Promise<number> {
  requireUnpackable(member.packedBytes, member.plainBytes, DEFAULT_LIMITS)
  await mkdir(uploadsFolder(), { recursive: true, mode: 0o700 })
  const target = await open(file, 'w', 0o600)
  let bytes = 0
  try {
    for await (const piece of member.bytes()) {
      check()
      await target.write(piece)
      bytes += piece.length
    }
    await target.sync()
  } finally {
    await target.close()
  }
  return bytes
}
