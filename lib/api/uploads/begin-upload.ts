import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Metadata } from '@tus/server'
import type { Access } from '@/lib/auth/access'
import { cleanFileName } from '@/lib/domain/clean-file-name'
import { InvalidError, TooLargeError } from '@/lib/domain/errors'
import { env } from '@/lib/platform/env'
import { freeDisk } from '@/lib/platform/free-disk'
import { uploadPath, uploadsFolder } from '@/lib/platform/storage'
import { bytesBegun, forgetExpiredUploads, removeUpload, reserveUpload } from '@/lib/records/uploads'
import { ownOriginOnly, uploadServer } from './upload-server'

const LIFE_MILLISECONDS = 48 * 3_600_000
/** An upload is kept sealed beside itself for a moment, and the database grows with it. */
const COPIES = 2
const SPARE_BYTES = 256 * 2 ** 20

function statedBytes(request: Request): number {
  const text = request.headers.get('upload-length') ?? ''
  const bytes = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(bytes))
    throw new InvalidError('State the size of the file.', 'upload-length')
  if (bytes === 0) throw new InvalidError('The file is empty.', 'upload-length')
  const { UPLOAD_MAX_BYTES } = env()
  if (bytes > UPLOAD_MAX_BYTES) {
    throw new TooLargeError(`The file is larger than this installation takes (${UPLOAD_MAX_BYTES} bytes).`)
  }
  return bytes
}

function statedName(request: Request): string {
  try {
    return cleanFileName(Metadata.parse(request.headers.get('upload-metadata') ?? '').filename ?? '')
  } catch {
    throw new InvalidError('The name of the file could not be read.', 'upload-metadata')
  }
}

async function requireDisk(bytes: number): Promise<void> {
  const [free, begun] = await Promise.all([freeDisk(uploadsFolder()), bytesBegun()])
  if (free - begun < bytes * COPIES + SPARE_BYTES) {
    throw new TooLargeError(
      'There is not enough free disk space on the server for this file. Make room, then try again.',
    )
  }
}

/** Removes what nobody finished in time, rows first. */
async function sweep(): Promise<void> {
  for (const id of await forgetExpiredUploads()) await rm(uploadPath(id), { force: true })
}

/** Begins a resumable upload: size, name, quota and free disk are checked before a byte is taken. */
export async function beginUpload({ workspace, person }: Access, request: Request): Promise<Response> {
  const bytes = statedBytes(request)
  const fileName = statedName(request)
  await sweep()
  await requireDisk(bytes)
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + LIFE_MILLISECONDS)
  const upload = { id: randomUUID(), workspaceId: workspace.id, userId: person.userId, fileName, bytes, expiresAt }
  await reserveUpload(upload)
  const server = uploadServer(new URL(request.url).pathname, { ...upload, createdAt, importId: null })
  const response = ownOriginOnly(await server.handleWeb(request))
  if (response.status !== 201) {
    await removeUpload(workspace.id, person.userId, upload.id)
    await rm(uploadPath(upload.id), { force: true })
  }
  return response
}
