import { parseArgs } from 'node:util'
import { enterRunningInstallation } from './runtime/running-installation'

const USAGE = `Usage: npm run -s undo -- --workspace SLUG IMPORT

Takes the import of that number back: afterwards the workspace is as if its file had never come.

  --workspace SLUG   the workspace
  --data FOLDER      the installation's data folder, if it is not the usual one
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { workspace: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const sequence = Number(positionals[0])
  if (values.help || values.workspace === undefined || positionals.length !== 1 || !Number.isInteger(sequence)) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  enterRunningInstallation(values.data)
  const { undoImport } = await import('@/lib/ingest/undo/undo-import')
  const { workspaceBySlug } = await import('@/lib/records/workspaces')
  const { closeDb } = await import('@/lib/platform/db')
  const workspace = await workspaceBySlug(values.workspace)
  if (workspace === null) {
    process.stderr.write(`There is no workspace “${values.workspace}”.\n`)
    return 2
  }
  const undone = await undoImport(workspace.id, sequence)
  process.stdout.write(`${JSON.stringify(undone, null, 2)}\n`)
  await closeDb()
  return 0
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  },
)
