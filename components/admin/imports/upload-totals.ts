import type { UploadItem } from '@/lib/client/uploads/upload-queue'

export type UploadTotals = {
  readonly files: number
  /** Uploaded, refused or not. */
  readonly settled: number
  readonly bytes: number
  readonly bytesSent: number
  readonly bytesPerSecond: number | null
  /** Null while it cannot be said. */
  readonly secondsLeft: number | null
}

/** How far all of a tab's uploads are. */
export function uploadTotals(uploads: readonly UploadItem[]): UploadTotals {
  const open = uploads.filter(({ state }) => state === 'queued' || state === 'sending' || state === 'waiting')
  const bytesPerSecond = uploads.find(({ state }) => state === 'sending')?.bytesPerSecond ?? null
  const left = open.reduce((sum, { bytes, bytesSent }) => sum + bytes - bytesSent, 0)
  return {
    files: uploads.length,
    settled: uploads.filter(({ state }) => state === 'imported' || state === 'refused').length,
    bytes: uploads.reduce((sum, { bytes }) => sum + bytes, 0),
    bytesSent: uploads.reduce((sum, { bytesSent }) => sum + bytesSent, 0),
    bytesPerSecond,
    secondsLeft: bytesPerSecond ? Math.ceil(left / bytesPerSecond) : null,
  }
}
