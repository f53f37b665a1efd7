import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { ConflictError } from '@/lib/domain/errors'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { announceImport } from '@/lib/ingest/load/announce'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { dropStaging } from '@/lib/ingest/load/staging-tables'
import type { Understood } from '@/lib/ingest/mapping/understand-file'
import { isScannedAnew } from '@/lib/ingest/parse/is-transcoded'
import { dateFormatOf } from '@/lib/ingest/run/date-format-of'
import { toJson } from '@/lib/ingest/run/to-json'
import { pool } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { applyChange, type ReadingChange } from './apply-change'
import { openImport } from './get-reading'
import { findOpenImport, isEditable, type OpenImport } from './open-import'
import { readSample } from './read-sample'
import { readingAnswer } from './reading-answer'
import { readingChanges } from './reading-changes'

type Actor = { readonly workspaceId: number; readonly userId: string | null }

/**
 * Changes how an import's file is understood, and shows what comes of it. An import in review waits again: what was
 * staged is no longer what would be loaded. Throws ConflictError where nothing may be changed, or somebody was quicker.
 */
export async function changeReading(
  { workspaceId, userId }: Actor,
  sequence: number,
  { version, ...change }: ReadingChange,
): Promise<ImportReadingAnswer> {
  const open = await openImport(workspaceId, sequence)
  requireEditable(open)
  if (version !== undefined && version !== open.version) throw changedMeanwhile()
  const survey = await readSample(open, change.sheet, shownAfter(open.reading, change))
  const { fileName } = open.run
  const next = applyChange(open, change, survey, { fileName, dateFormat: dateFormatOf(open.run) })
  const understood = change.sheet === undefined ? next : withSheet(next, change.sheet)
  await save(open, understood, userId, change.sheet !== undefined)
  return readingAnswer(await openImport(workspaceId, sequence), survey)
}

/** What stands above the table to be shown, where it is not near the start. */
function shownAfter(
  { encoding: read, tables, shownAfter: now }: Reading,
  change: Omit<ReadingChange, 'version'>,
): Reading['shownAfter'] {
  const { sheet, reset, delimiter, encoding, table, headerRow } = change
  if (sheet !== undefined || reset || delimiter !== undefined || isScannedAnew(read, encoding)) return undefined
  const last = table === undefined ? undefined : tables?.findLast(({ row }) => row <= table)
  if (table !== undefined) return last && last.byte > 0 ? { rows: last.row - 1, bytes: last.byte } : undefined
  return headerRow !== undefined && headerRow <= (now?.rows ?? 0) ? undefined : now
}

const changedMeanwhile = () => new ConflictError('Somebody else changed how this file is read. Look at it again.')

function requireEditable({ run }: OpenImport): void {
  if (!isEditable(run.state))
    throw new ConflictError(`Import ${run.sequence} is ${run.state}: how it is read is decided.`)
}

function withSheet({ reading, proposal }: Understood, sheet: string): Understood {
  return { proposal, reading: { ...reading, ...(reading.source && { source: { ...reading.source, sheet } }) } }
}

async function save(
  { run, version }: OpenImport,
  { reading, proposal }: Understood,
  userId: string | null,
  sheetChanged: boolean,
): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      const now = await findOpenImport(client, run.workspaceId, run.sequence, true)
      requireEditable(now)
      if (now.version !== version) throw changedMeanwhile()
      if (now.run.state === 'review') await dropStaging(client, run.id)
      await client.query('delete from import_profile where import_id = $1', [run.id])
      await client.query(
        `update import set reading = $2, proposal = $3, layout_name = $4, layout_version = $5, state = 'waiting',
                plain_bytes = case when $6 then null else plain_bytes end, wanted = null, impact = null, summary = null, reading_version = reading_version + 1
         where id = $1`,
        [
          run.id,
          toJson(run.redacted ? { ...reading, redactedEnd: reading.tableEnd } : reading),
          toJson(proposal),
          reading.layout.name,
          reading.layout.version,
          // Another sheet is of another size, which its run will see.
          sheetChanged,
        ],
      )
      await audit(client, {
        action: 'reading.changed',
        workspaceId: run.workspaceId,
        userId,
        subject: String(run.sequence),
        detail: { changes: readingChanges(now.reading, reading) },
      })
      await announceImport(client, run.workspaceId, run.id)
    })
  } finally {
    client.release()
  }
}
