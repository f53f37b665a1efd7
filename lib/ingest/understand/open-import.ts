import type { ClientBase } from 'pg'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import type { ImportState } from '@/lib/domain/import-report'
import { asRedacted, type Reading, readingSchema } from '@/lib/ingest/layouts/reading'
import { type Proposal, proposalSchema } from '@/lib/ingest/mapping/proposal'
import { type ImportRun, importRun } from '@/lib/ingest/run/import-run'
import type { Received } from '@/lib/ingest/run/receive-original'

/** An import whose file was surveyed and is kept. */
export type OpenImport = {
  readonly run: ImportRun
  readonly received: Received
  readonly reading: Reading
  readonly proposal: Proposal
  readonly version: number
}

/** States in which a person may say how the file is read. */
const EDITABLE: ReadonlySet<ImportState> = new Set(['waiting', 'review'])

export const isEditable = (state: ImportState): boolean => EDITABLE.has(state)

/**
 * Finds an import as a person looks at how it is understood. Throws NotFoundError before its file was surveyed,
 * ConflictError when the file is not kept.
 * @param lock holds its row to the end of the transaction
 */
export async function findOpenImport(
  client: ClientBase,
  workspaceId: number,
  sequence: number,
  lock = false,
): Promise<OpenImport> {
  const found = await client.query<{ id: number; version: number; proposal: unknown }>(
    `select id, reading_version as version, proposal from import where workspace_id = $1 and sequence = $2
     ${lock ? 'for update' : ''}`,
    [workspaceId, sequence],
  )
  const row = found.rows[0]
  const run = row && (await importRun(client, row.id))
  if (!row || !run) throw new NotFoundError(`There is no import ${sequence}.`)
  const recorded = readingSchema.safeParse(run.reading).data
  if (recorded === undefined) throw new NotFoundError(`The file of import ${sequence} was not looked at yet.`)
  if (run.storageKey === null || run.sha256 === null) {
    throw new ConflictError(`The file of import ${sequence} is not kept. Upload it again.`)
  }
  const reading = run.redacted ? asRedacted(recorded) : recorded
  return {
    run,
    received: { storageKey: run.storageKey, sha256: run.sha256, bytes: run.bytes },
    reading,
    proposal: proposalSchema.safeParse(row.proposal).data ?? emptyProposal(reading),
    version: row.version,
  }
}

/** Of imports from before proposals were kept. */
const emptyProposal = ({ columns }: Reading): Proposal => ({
  match: 'known',
  columns: columns.map(({ field }) => ({ field, confidence: 1, why: 'Its layout says so.', others: [] })),
  questions: [],
  difference: null,
})
