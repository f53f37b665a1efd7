import type { DetailedError } from 'tus-js-client'
import { apiPath } from '../api-path'
import { refusalText } from './refusal-text'
import { mayPass, RETRY_DELAYS } from './until-reached'

export type UploadEvents = {
  readonly onProgress: (bytesSent: number) => void
  /** The connection is lost; it is tried again by itself. */
  readonly onWaiting: () => void
  /** All bytes are on the server. */
  readonly onArrived: (uploadId: string) => void
  readonly onRefused: (message: string) => void
}

export type ResumableUpload = {
  readonly start: () => void
  readonly pause: () => Promise<void>
  /** Gives it up, on the server too. */
  readonly discard: () => Promise<void>
  /** Forgets that this browser knows of it, once it is an import. */
  readonly forget: () => Promise<void>
}

const CHUNK_BYTES = 64 * 2 ** 20

const statusOf = (error: DetailedError): number => error.originalResponse?.getStatus() ?? 0

/** One file on its way, resumed where an earlier attempt of this browser ended, also after a reload. */
export async function resumableUpload(workspace: string, file: File, events: UploadEvents): Promise<ResumableUpload> {
  const { defaultOptions, Upload } = await import('tus-js-client')
  const upload = new Upload(file, {
    endpoint: apiPath(workspace, ['uploads']),
    metadata: { filename: file.name },
    chunkSize: CHUNK_BYTES,
    retryDelays: [...RETRY_DELAYS],
    fingerprint: async () => ['tillsight', workspace, file.name, file.size, file.lastModified].join('/'),
    onShouldRetry: (error) => {
      const again = mayPass(statusOf(error))
      if (again) events.onWaiting()
      return again
    },
    onProgress: events.onProgress,
    onError: (error) => {
      const response = 'originalResponse' in error ? error.originalResponse : null
      events.onRefused(refusalText(response?.getStatus() ?? 0, response?.getBody() ?? ''))
    },
    onSuccess: () => events.onArrived(upload.url?.split('/').at(-1) ?? ''),
  })
  const [previous] = await upload.findPreviousUploads()
  if (previous) upload.resumeFromPreviousUpload(previous)

  const forget = async () => {
    for (const { urlStorageKey } of await upload.findPreviousUploads()) {
      await defaultOptions.urlStorage.removeUpload(urlStorageKey)
    }
  }
  return {
    start: () => upload.start(),
    pause: () => upload.abort(),
    discard: async () => {
      await upload.abort(upload.url !== null)
      await forget()
    },
    forget,
  }
}
