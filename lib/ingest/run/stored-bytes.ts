import { plainBytes } from '@/lib/ingest/receive/plain-bytes'
import { readSealed } from '@/lib/platform/storage'
import { fileKey, type ImportRun } from './import-run'
import type { Received } from './receive-original'

/** The plain, unpacked bytes of a run's stored file. */
export const storedBytes = (run: ImportRun, { storageKey, bytes }: Received): AsyncGenerator<Buffer> =>
  plainBytes(readSealed(storageKey, fileKey(run)), bytes)
