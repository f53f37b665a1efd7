import type { ImportRun } from './import-run'
import { openStored } from './open-stored'
import type { Received } from './receive-original'

/** The plain, unpacked bytes of the table that a run reads. */
export async function* storedBytes(run: ImportRun, received: Received): AsyncGenerator<Buffer> {
  const { bytes } = await openStored(run, received)
  yield* bytes()
}
