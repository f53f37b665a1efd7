import type { ClientBase } from 'pg'
import { ConflictError, InvalidError } from '@/lib/domain/errors'
import { announceImport } from '@/lib/ingest/load/announce'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { dropStaging } from '@/lib/ingest/load/staging-tables'
import { missingFields } from '@/lib/ingest/mapping/missing-fields'
import { firstQuestion } from '@/lib/ingest/mapping/proposal'
import { pool } from '@/lib/platform/db'
import { enqueueImport } from '@/lib/platform/queue'
import { audit } from '@/lib/records/audit'
import { keepLayout } from './keep-layout'
import { findOpenImport, isEditable, type OpenImport } from './open-import'

type Actor = { readonly workspaceId: number; readonly userId: string | null }

/** Asks for a full dry run: everything parsed, cleaned and staged, nothing published. */
export const askReview = (actor: Actor, sequence: number): Promise<void> =>
  change(actor, sequence, async (client, open) => {
    requireReady(open)
    await dropStaging(client, open.run.id)
    await queue(client, open, `state = 'queued', wanted = 'review', impact = null, finished_at = null`)
  })

/** Goes back from a review, or an end that loaded nothing, to how the file is read. */
export const reopenImport = (actor: Actor, sequence: number): Promise<void> =>
  change(actor, sequence, async (client, { run }) => {
    if (!['waiting', 'review', 'stopped', 'failed', 'cancelled'].includes(run.state))
      throw new ConflictError(`Import ${sequence} is ${run.state} and cannot be opened again.`)
    await dropStaging(client, run.id)
    await client.query(
      `update import set state = 'waiting', wanted = null, impact = null, summary = null, problem = null, step = null,
              finished_at = null, cancel_asked = false, ignore_limits = false, rows_total = 0, rows_loaded = 0,
              rows_duplicate = 0, rows_rejected = 0, rows_blank = 0, rows_skipped = 0
       where id = $1`,
      [run.id],
    )
  })

type Publish = {
  /** Load what can be loaded, however many rows are rejected. */
  readonly ignoreLimits: boolean
  /** Keep how the file was read as a layout. */
  readonly remember: boolean
}

/** Asks for an import to be published as it is understood: from staging after a review, else by a run. */
export const askPublish = (actor: Actor, sequence: number, { ignoreLimits, remember }: Publish): Promise<void> =>
  change(actor, sequence, async (client, open) => {
    requireReady(open)
    const state = open.run.state === 'review' ? 'staged' : 'queued'
    if (remember) await keepLayout(client, open, actor.userId)
    await client.query('update import set ignore_limits = $2 where id = $1', [open.run.id, ignoreLimits])
    await queue(client, open, `state = '${state}', wanted = 'publish'`)
  })

function requireReady({ run, reading, proposal }: OpenImport): void {
  if (!isEditable(run.state)) throw new ConflictError(`Import ${run.sequence} is ${run.state}.`)
  const [missing] = missingFields(reading)
  if (missing !== undefined) throw new InvalidError(missing.text, 'columns')
  const asked = firstQuestion(proposal)
  if (asked !== undefined) throw new InvalidError(asked.text, asked.answers)
}

async function queue(client: ClientBase, { run }: OpenImport, changed: string): Promise<void> {
  await client.query(`update import set ${changed} where id = $1`, [run.id])
  await enqueueImport(client, run.id)
}

async function change(
  { workspaceId, userId }: Actor,
  sequence: number,
  work: (client: ClientBase, open: OpenImport) => Promise<void>,
): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      const open = await findOpenImport(client, workspaceId, sequence, true)
      await work(client, open)
      await audit(client, { action: 'import.decided', workspaceId, userId, subject: String(sequence) })
      await announceImport(client, workspaceId, open.run.id)
    })
  } finally {
    client.release()
  }
}
