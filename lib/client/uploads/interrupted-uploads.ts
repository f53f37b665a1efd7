import { apiPath } from '../api-path'

/** An upload that this browser began and a reload or crash ended; choosing the same file continues it. */
export type InterruptedUpload = {
  readonly key: string
  readonly fileName: string
  readonly bytes: number
  readonly url: string
}

/** What this browser has begun in the workspace and not finished, oldest first. */
export async function interruptedUploads(workspace: string): Promise<InterruptedUpload[]> {
  const { defaultOptions } = await import('tus-js-client')
  const folder = `${apiPath(workspace, ['uploads'])}/`
  const all = await defaultOptions.urlStorage.findAllUploads()
  return all
    .filter(({ uploadUrl }) => uploadUrl !== null && new URL(uploadUrl, location.href).pathname.startsWith(folder))
    .toSorted((a, b) => Date.parse(a.creationTime) - Date.parse(b.creationTime))
    .map(({ urlStorageKey, uploadUrl, metadata, size }) => ({
      key: urlStorageKey,
      fileName: metadata.filename ?? '',
      bytes: size ?? 0,
      url: uploadUrl ?? '',
    }))
}

/** Gives one up, on the server too; one that is gone there already counts as given up. */
export async function discardInterrupted({ key, url }: InterruptedUpload): Promise<void> {
  const { defaultOptions, Upload } = await import('tus-js-client')
  await Upload.terminate(url, { retryDelays: null }).catch(() => undefined)
  await defaultOptions.urlStorage.removeUpload(key)
}
