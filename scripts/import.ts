import path from 'node:path'
import { parseArgs } from 'node:util'
import { followImport } from './runtime/follow-import'
import { enterRunningInstallation } from './runtime/running-installation'

const USAGE = `Usage: npm run -s import -- --workspace SLUG FILE…

Imports files into the running installation, one after the other, and waits for them.
Progress goes to standard error, one JSON array with a report per file to standard output.
Exit code 0: every row of every file was accounted for, within the limits of its layout. 1: not so. 2: not started.

  --workspace SLUG   the workspace to import into
  --data FOLDER      the installation's data folder, if it is not the usual one
`

type Arguments = { workspace: string; data: string | undefined; files: string[] }

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { workspace: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help || values.workspace === undefined || positionals.length === 0) {
    process.stderr.write(USAGE)
    process.exit(values.help ? 0 : 2)
  }
  return { workspace: values.workspace, data: values.data, files: positionals.map((file) => path.resolve(file)) }
}

async function main(): Promise<number> {
  const { workspace: slug, data, files } = readArguments()
  enterRunningInstallation(data)
  const { receiveFile } = await import('@/lib/ingest/receive/receive-file')
  const { workspaceBySlug } = await import('@/lib/records/workspaces')
  const { importReport } = await import('@/lib/records/import-report')
  const { closeDb } = await import('@/lib/platform/db')
  const workspace = await workspaceBySlug(slug)
  if (workspace === null) {
    process.stderr.write(`There is no workspace “${slug}”.\n`)
    return 2
  }
  const reports: unknown[] = []
  let good = true
  for (const file of files) {
    try {
      const fileName = path.basename(file)
      const { sequence } = await receiveFile({ workspaceId: workspace.id, path: file, fileName, createdBy: null })
      await followImport(workspace.id, sequence, fileName)
      const { archive } = await importReport(workspace, sequence)
      for (const each of archive?.imports ?? [sequence]) {
        await followImport(workspace.id, each, fileName)
        const report = await importReport(workspace, each)
        good &&= report.state === 'published' || report.state === 'unchanged'
        reports.push(report)
      }
    } catch (error) {
      good = false
      const detail = error instanceof Error ? error.message : String(error)
      process.stderr.write(`${path.basename(file)}: ${detail}\n`)
      reports.push({
        fileName: path.basename(file),
        state: 'failed',
        problem: { code: 'not-received', title: detail, detail: '' },
      })
    }
  }
  process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
  await closeDb()
  return good ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  },
)
