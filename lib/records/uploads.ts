import { TooLargeError } from '@/lib/domain/errors'
import { pool, prisma } from '@/lib/platform/db'
import { audit } from './audit'
import { SPACE_LEFT } from './space-left'

export type UploadRow = {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly createdAt: Date
  readonly expiresAt: Date
  /** Set once the upload became an import. */
  readonly importId: number | null
}

export type NewUpload = {
  readonly id: string
  readonly workspaceId: number
  readonly userId: string
  readonly fileName: string
  readonly bytes: number
  readonly expiresAt: Date
}

const RESERVING = 0x75706c64

/**
 * Enters an upload that may begin, if it fits the workspace's quota together with everything stored and begun.
 * @throws TooLargeError otherwise
 */
export async function reserveUpload(upload: NewUpload): Promise<void> {
  const { workspaceId, userId, bytes, fileName } = upload
  await prisma().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${RESERVING}::int, ${workspaceId}::int)`
    const [room] = await tx.$queryRawUnsafe<{ left: unknown }[]>(SPACE_LEFT, workspaceId)
    if (!room || Number(room.left) < bytes) {
      throw new TooLargeError(
        'The files of this workspace would take more space than it may. Remove old uploads first.',
      )
    }
    await tx.upload.create({ data: { ...upload, bytes: BigInt(bytes) } })
    await audit(tx, { action: 'upload.started', workspaceId, userId, subject: fileName, detail: { bytes } })
  })
}

const toUploadRow = ({ bytes, ...row }: Omit<UploadRow, 'bytes'> & { bytes: bigint }): UploadRow => ({
  ...row,
  bytes: Number(bytes),
})

const select = { id: true, fileName: true, bytes: true, createdAt: true, expiresAt: true, importId: true } as const

/** An upload of this person in this workspace that has not expired, or null. */
export async function ownUpload(workspaceId: number, userId: string, id: string): Promise<UploadRow | null> {
  const row = await prisma().upload.findFirst({
    where: { id, workspaceId, userId, expiresAt: { gt: new Date() } },
    select,
  })
  return row && toUploadRow(row)
}

/** Forgets an upload of this person that is not an import; the caller removes its bytes. */
export async function removeUpload(workspaceId: number, userId: string, id: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const where = { id, workspaceId, userId, importId: null }
    const upload = await tx.upload.findFirst({ where, select: { fileName: true } })
    if (!upload) return
    await tx.upload.deleteMany({ where })
    await audit(tx, { action: 'upload.removed', workspaceId, userId, subject: upload.fileName })
  })
}

/** Forgets uploads that were never finished or never imported in time, of all workspaces; their ids. */
export async function forgetExpiredUploads(): Promise<string[]> {
  const expired = await pool().query<{ id: string }>(
    'delete from upload where expires_at < now() and import_id is null returning id::text as id',
  )
  return expired.rows.map(({ id }) => id)
}

/** Bytes that all begun uploads together may still take. */
export async function bytesBegun(): Promise<number> {
  const { _sum } = await prisma().upload.aggregate({ where: { importId: null }, _sum: { bytes: true } })
  return Number(_sum.bytes ?? 0)
}

/** The import that this person's upload became, or null. */
export async function importOfUpload(
  workspaceId: number,
  userId: string,
  id: string,
): Promise<{ sequence: number } | null> {
  const upload = await prisma().upload.findFirst({ where: { id, workspaceId, userId }, select: { importId: true } })
  if (!upload?.importId) return null
  return prisma().import.findUnique({ where: { id: upload.importId }, select: { sequence: true } })
}
