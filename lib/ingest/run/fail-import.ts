import { endRun } from './end-run'
import { importRun } from './import-run'
import { lockImport } from './lock-import'

/** Ends an import that failed again and again for a reason nobody foresaw. */
export async function failImport(importId: number): Promise<void> {
  const client = await lockImport(importId)
  try {
    const run = await importRun(client, importId)
    if (run === undefined) return
    await endRun(client, run, 'failed', {
      code: 'internal',
      title: 'Something went wrong on the server, several times.',
      detail:
        'Nothing was loaded, and the file is kept. Run the import again; if it fails again, look into the log of the worker.',
    })
  } finally {
    client.release(true)
  }
}
