import { FileStore } from '@tus/file-store'
import { MemoryLocker, Server, Upload } from '@tus/server'
import { env } from '@/lib/platform/env'
import { uploadsFolder } from '@/lib/platform/storage'
import type { UploadRow } from '@/lib/records/uploads'

/** One upload is written by one request at a time, whatever server object answers it. */
const holder = globalThis as typeof globalThis & { tillsightUploadLocks?: MemoryLocker }

function locks(): MemoryLocker {
  holder.tillsightUploadLocks ??= new MemoryLocker()
  return holder.tillsightUploadLocks
}

/** The tus protocol for one upload whose row is at hand: the row is the store's record, so nothing but bytes is on disk. */
export function uploadServer(address: string, upload: UploadRow): Server {
  const record = new Upload({
    id: upload.id,
    size: upload.bytes,
    offset: 0,
    metadata: { filename: upload.fileName },
    creation_date: upload.createdAt.toISOString(),
  })
  return new Server({
    path: address,
    relativeLocation: true,
    maxSize: env().UPLOAD_MAX_BYTES,
    namingFunction: () => upload.id,
    locker: locks(),
    datastore: new FileStore({
      directory: uploadsFolder(),
      expirationPeriodInMilliseconds: upload.expiresAt.getTime() - upload.createdAt.getTime(),
      configstore: { get: async () => record, set: async () => undefined, delete: async () => undefined },
    }),
  })
}

/** What the protocol answered, without the permissions for foreign pages that the library adds. */
export function ownOriginOnly(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const name of [...headers.keys()]) if (name.startsWith('access-control-')) headers.delete(name)
  headers.set('Cache-Control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}
